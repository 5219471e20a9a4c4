using System.Text.Json.Serialization;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference;

/// <summary>The JSON of the reference data: rule packs as people write them, snapshots as the product keeps them.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    Converters = [typeof(LegalTopicConverter)],
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(DeploymentFile))]
[JsonSerializable(typeof(RulePack))]
[JsonSerializable(typeof(ReferenceUnits))]
[JsonSerializable(typeof(OrganizationSlice))]
[JsonSerializable(typeof(VersionFile))]
internal sealed partial class ReferenceJson : JsonSerializerContext;
