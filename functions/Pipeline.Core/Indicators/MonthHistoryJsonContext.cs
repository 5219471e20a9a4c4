using System.Text.Json.Serialization;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(MonthJsonConverter)])]
[JsonSerializable(typeof(MonthHistory))]
internal sealed partial class MonthHistoryJsonContext : JsonSerializerContext;
