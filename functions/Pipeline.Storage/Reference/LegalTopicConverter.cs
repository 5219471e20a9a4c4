using System.Text.Json;
using System.Text.Json.Serialization;
using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference;

/// <summary>Topics as people write them in rule packs: <c>cell-meetings</c>.</summary>
internal sealed class LegalTopicConverter() : JsonStringEnumConverter<LegalTopic>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);
