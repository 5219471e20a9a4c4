using System.Text.Json.Serialization;
using Pipeline.Core.Sheets.Outliers;
using Pipeline.Core.Summaries;

namespace Pipeline.Storage.MonthEnds;

/// <summary>How month records, pinned inputs and reports of runs are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(MonthJsonConverter)])]
[JsonSerializable(typeof(IReadOnlyList<UnitProfile>))]
[JsonSerializable(typeof(KeptVersion))]
[JsonSerializable(typeof(MonthRecord))]
[JsonSerializable(typeof(PinnedInputs))]
[JsonSerializable(typeof(RequestedRun))]
internal sealed partial class MonthEndJson : JsonSerializerContext;
