namespace Pipeline.Core.Sheets.Warnings;

/// <summary>The terms that an organisation's sheets report.</summary>
public static class FiledTerms
{
    /// <summary>By (person, start).</summary>
    public static IReadOnlyList<ApprenticeshipTerm> Of(IEnumerable<Sheet> sheets) =>
        [.. sheets.Where(s => s.Form.Code == ApprenticeshipTermsForm.Code)
            .SelectMany(s => s.Rows)
            .Select(ApprenticeshipTerm.Of)
            .OrderBy(t => t.Person, StringComparer.Ordinal).ThenBy(t => t.Start)];
}
