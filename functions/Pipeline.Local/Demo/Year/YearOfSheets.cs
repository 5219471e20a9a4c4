using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Local.Demo.Year;

/// <summary>
/// A year of monthly sheets from every organisation, made up: what they post, when, and the answer each must get. The same reference data
/// and seed give the same postings, byte for byte.
/// </summary>
public static class YearOfSheets
{
    public static Month FirstMonth { get; } = new(2019, 1);

    /// <summary>The last month that is made final.</summary>
    public static Month LastMonth { get; } = new(2019, 12);

    /// <summary>The month that stays open: only its first sheets are there.</summary>
    public static Month OpenMonth => LastMonth.Next;

    /// <summary>The year ends here: all postings are earlier, and the clock runs on from here.</summary>
    public static DateTimeOffset End { get; } = VietnamTime.StartOf(new DateOnly(2020, 1, 20));

    /// <summary>All postings in order of time; those of one organisation must be sent in this order.</summary>
    public static IReadOnlyList<Posting> Generate(ReferenceData data, ulong seed)
    {
        var month = new MonthOfSheets(new UnitDirectory(data.Units), new RegisterLookup(data), seed);
        return [.. FirstMonth.Through(LastMonth).SelectMany(month.Postings)
            .Concat(month.FirstPostings(OpenMonth))
            .OrderBy(p => p.At).ThenBy(p => p.Organization, StringComparer.Ordinal)];
    }
}
