using System.Text.Json.Serialization;

namespace Pipeline.Core.Indicators.MemberRatings;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(PublishedRatings))]
internal sealed partial class PublishedRatingsJsonContext : JsonSerializerContext;
