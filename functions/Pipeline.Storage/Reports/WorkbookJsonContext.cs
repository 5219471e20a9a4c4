using System.Text.Json.Serialization;

namespace Pipeline.Storage.Reports;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(WorkbookIndex))]
internal sealed partial class WorkbookJsonContext : JsonSerializerContext;
