namespace Pipeline.Core.Reference;

/// <summary>A group of 3–4 cells of one bloc that take turns in hosting. Not «sinh hoạt theo cụm» of one large organisation.</summary>
public sealed record Cluster(string Code, string Name, Bloc Bloc, DateOnly ValidFrom, DateOnly? ValidTo) : IVersioned;
