using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Outliers;
using Pipeline.Core.Sheets.Warnings;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Warnings;

/// <summary>A sheet of the country looked at, as its warnings in the answer would be.</summary>
internal static class Looked
{
    public static IReadOnlyList<Warning> At(
        Country country, Filing filing, UnitProfile? profile = null, IReadOnlyList<ApprenticeshipTerm>? terms = null)
    {
        var data = country.Data;
        var directory = new UnitDirectory(data.Units);
        var (sheet, owner) = (filing.Sheet, filing.PartitionIn(directory));
        var context = new WarningContext(
            directory, new RegisterSlices(data).Of(owner), sheet.Month, sheet.Unit, directory.PackOn(sheet.Month.LastDay))
        {
            Profile = profile,
            Terms = terms ?? [],
        };
        return SheetWarnings.Of(sheet.Form, sheet.Rows, context);
    }

    /// <summary>«code place», one a warning.</summary>
    public static IReadOnlyList<string> Marks(Country country, Filing filing, UnitProfile? profile = null, IReadOnlyList<ApprenticeshipTerm>? terms = null) =>
        [.. At(country, filing, profile, terms).Select(w => $"{w.Code} {w.Place}")];
}
