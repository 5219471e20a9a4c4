using Pipeline.Core;

namespace Pipeline.Local.PowerBi.Queries;

/// <summary>An M expression that the tables' queries share.</summary>
internal sealed record SharedQuery(string Name, Bilingual Meaning, string Expression);
