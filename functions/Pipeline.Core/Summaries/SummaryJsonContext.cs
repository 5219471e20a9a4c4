using System.Text.Json.Serialization;

namespace Pipeline.Core.Summaries;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(MonthJsonConverter)])]
[JsonSerializable(typeof(OrganizationMonthSummary))]
internal sealed partial class SummaryJsonContext : JsonSerializerContext;
