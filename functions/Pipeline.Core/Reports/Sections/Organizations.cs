namespace Pipeline.Core.Reports.Sections;

/// <summary>The rows of a table by organisation: each commune by itself, agency blocs and grassroots cells as one row each, all together first.</summary>
internal static class Organizations
{
    public static Bilingual All { get; } = new("Toàn bộ", "All");

    /// <summary>The communes of the report in the order of their codes, which is that of their names, and the other kinds after them.</summary>
    /// <param name="codes">Those that have something to show.</param>
    public static IEnumerable<(Bilingual Head, Func<ReportOrganization, bool> IsIn)> Of(Reporting reporting, IEnumerable<string> codes)
    {
        var shown = codes.Distinct(StringComparer.Ordinal).Where(reporting.Units.ByCode.ContainsKey).Select(c => reporting.Units.ByCode[c]).ToList();
        foreach (var commune in shown.Where(o => o.IsCommune).OrderBy(o => o.Code, StringComparer.Ordinal))
        {
            yield return (commune.Short, o => o.Code == commune.Code);
        }

        foreach (var kind in shown.Where(o => !o.IsCommune).GroupBy(o => (o.Rank, o.Kind, o.KindName)).OrderBy(g => g.Key.Rank))
        {
            yield return (new($"{kind.Key.KindName.Vi} ({kind.Count()})", $"{kind.Key.KindName.En} ({kind.Count()})"), o => o.Kind == kind.Key.Kind);
        }
    }
}
