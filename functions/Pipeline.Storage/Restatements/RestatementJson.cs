using System.Text.Json.Serialization;
using Pipeline.Core.Summaries;

namespace Pipeline.Storage.Restatements;

/// <summary>How restatements are written in their rows.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(MonthJsonConverter)])]
[JsonSerializable(typeof(Restatement))]
internal sealed partial class RestatementJson : JsonSerializerContext;
