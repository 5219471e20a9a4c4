using System.Text.Json.Serialization;
using Pipeline.Core.Summaries;

namespace Pipeline.Storage.Jobs;

/// <summary>How runs are written in their rows.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(MonthJsonConverter)])]
[JsonSerializable(typeof(JobRecord))]
internal sealed partial class JobJson : JsonSerializerContext;
