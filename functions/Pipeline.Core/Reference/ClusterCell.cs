namespace Pipeline.Core.Reference;

public sealed record ClusterCell(string Cluster, string Cell, DateOnly ValidFrom, DateOnly? ValidTo) : IDated;
