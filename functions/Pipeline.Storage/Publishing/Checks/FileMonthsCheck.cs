using Pipeline.Core;
using Pipeline.Core.Restatements;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>
/// The files of a fact table hold each month of the snapshot once: none twice, none that the snapshot has not, and from its first one on none is
/// left out. Several months in one file are of one calendar year.
/// </summary>
internal static class FileMonthsCheck
{
    public const string Name = "file-months";

    public static IEnumerable<CheckFailure> Check(Manifest manifest) => manifest.Tables.Where(t => t.Monthly).SelectMany(table => Check(table, manifest));

    private static IEnumerable<CheckFailure> Check(ManifestTable table, Manifest manifest)
    {
        var groups = ManifestFile.Together(table.Files).Where(g => g[0].First is not null).ToList();
        var held = groups.SelectMany(g => g[0].First!.Value.Through(g[0].Last!.Value)).ToList();
        var published = manifest.Months.Select(m => Month.Parse(m.Month)).ToList();
        Month[] wrong =
        [
            .. held.CountBy(m => m).Where(m => m.Value > 1).Select(m => m.Key),
            .. held.Except(published),
            .. groups.Where(g => g[0].First!.Value.Year != g[0].Last!.Value.Year).Select(g => g[0].First!.Value),
            // A month without changes has no file in the table of restatements.
            .. table.Name == RestatementTable.Name || held.Count == 0 ? [] : published.Where(m => m > held.Min()).Except(held),
        ];
        return wrong.Length == 0
            ? []
            : [new CheckFailure(table.Name, null, wrong.Length, [.. wrong.Distinct().Order().Take(RowsUnderCheck.KeysShown).Select(m => m.ToString())], new Bilingual(
                "Các tệp của bảng không chứa đúng một lần mỗi tháng của ảnh chụp: có tháng thiếu, thừa hoặc lặp. Hãy công bố lại.",
                "The table's files do not hold each month of the snapshot once: a month is missing, too many, or there twice. Publish again."))];
    }
}
