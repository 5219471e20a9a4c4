namespace Pipeline.Core.Reference;

/// <summary>The bloc (khối) a cell meets in.</summary>
public enum Bloc
{
    Rural,
    Agency,
    School,
    Station,
}
