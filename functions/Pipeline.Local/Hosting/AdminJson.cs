using System.Text.Json.Serialization;

namespace Pipeline.Local.Hosting;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ClockSetting))]
internal sealed partial class AdminJson : JsonSerializerContext;
