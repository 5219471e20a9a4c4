using System.Text.Json.Serialization;

namespace Pipeline.Storage.Publishing;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(SnapshotPointer))]
internal sealed partial class DatasetJsonContext : JsonSerializerContext;
