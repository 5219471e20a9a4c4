namespace Pipeline.Core.Reference;

/// <summary>Who holds a post; days that no one holds it are vacant.</summary>
public sealed record PostHolder(string Post, string Member, DateOnly ValidFrom, DateOnly? ValidTo) : IDated;
