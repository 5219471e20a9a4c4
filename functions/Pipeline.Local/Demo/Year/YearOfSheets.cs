using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Local.Demo.Year;

/// <summary>
/// A year of monthly sheets from every organisation, made up: what they post, when, and the answer each must get. The same reference data
/// and seed give the same postings, byte for byte.
/// </summary>
public sealed class YearOfSheets
{
    private readonly UnitDirectory _directory;
    private readonly MonthOfSheets _month;

    private YearOfSheets(ReferenceData data, ulong seed)
    {
        _directory = new(data.Units);
        _month = new(_directory, new RegisterLookup(data), seed);
        Postings = [.. FirstMonth.Through(LastMonth).SelectMany(_month.Postings)
            .Concat(_month.FirstPostings(OpenMonth))
            .OrderBy(p => p.At).ThenBy(p => p.Organization, StringComparer.Ordinal)];
    }

    public static Month FirstMonth { get; } = new(2019, 1);

    /// <summary>The last month that is made final.</summary>
    public static Month LastMonth { get; } = new(2019, 12);

    /// <summary>The month that stays open: only its first sheets are there.</summary>
    public static Month OpenMonth => LastMonth.Next;

    /// <summary>The year ends here: all postings are earlier.</summary>
    public static DateTimeOffset End => YearPart.Whole.End;

    /// <summary>All postings in order of time; those of one organisation must be sent in this order.</summary>
    public IReadOnlyList<Posting> Postings { get; }

    public static YearOfSheets Generate(ReferenceData data, ulong seed) => new(data, seed);

    /// <summary>A sheet of the open month that its commune's committee has not posted, for a person to try.</summary>
    public (string Organization, PostedSheet Sheet) SheetToTry(YearPart part)
    {
        var posted = Postings.Where(p => p.At < part.End)
            .SelectMany(p => p.Sheets).Where(s => s.Month == part.OpenMonth).Select(s => s.Unit).ToHashSet(StringComparer.Ordinal);
        return _month.Ready(part.OpenMonth, VietnamTime.DayOf(part.End))
            .First(r => !posted.Contains(r.Sheet.Unit) && _directory.Organization(r.Organization).Any(o => o.Kind == OrganizationKind.CommuneCommittee));
    }
}
