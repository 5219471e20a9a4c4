namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>The row with key 0 that every dimension with surrogate keys begins with.</summary>
public static class UnknownRow
{
    /// <summary>Never given to a version by the import.</summary>
    public const int Key = 0;

    /// <summary>What stands where a code would.</summary>
    public const string Code = "0";
}
