namespace Pipeline.Storage.Reference;

/// <summary>The files that an import takes.</summary>
public static class ReferenceSchema
{
    /// <summary>
    /// Major and minor: the first is raised when files that were taken before would be refused, the second when something may be given that could not be.
    /// <c>docs/schema/reference-v1.json</c> holds the files and columns, and a test compares.
    /// </summary>
    public const string Version = "1.0";
}
