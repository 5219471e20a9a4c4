using System.Globalization;
using System.Text;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Reports;
using Pipeline.Core.Restatements;

namespace Pipeline.Storage.Reports;

/// <summary>
/// All that a month's workbook depends on, as one hash: the files of the months it looks back over, where these stand, and how units are called. Of
/// <c>dim_month</c> it shows what follows from these; the calendar it does not show.
/// </summary>
/// <param name="codeCommit">Another version of the product may write another workbook.</param>
internal sealed class WorkbookInputs(PublishedTables tables, DimensionPrints dimensions, string codeCommit)
{
    public string HashOf(Month month)
    {
        var text = new StringBuilder(codeCommit).Append('\n');
        var first = month.Plus(1 - ReportInputs.Span);
        foreach (var known in tables.Manifest.Months.Where(m => Month.Parse(m.Month) is var other && other >= first && other <= month))
        {
            text.Append(CultureInfo.InvariantCulture, $"{known.Month} {known.State} {known.Version} {known.RulePack} {known.CutAt:O}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{dimensions.Of(month):x}\n");
        foreach (var file in FilesOf(first, month).Distinct(StringComparer.Ordinal))
        {
            text.Append(file).Append('\n');
        }

        return Sha256.Of(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private IEnumerable<string> FilesOf(Month first, Month month) =>
    [
        .. DatasetSchema.Facts.SelectMany(t => first.Through(month).SelectMany(m => tables.FilesOf(t, m))).Select(f => f.Path),
        .. tables.FilesOf(RestatementTable.Table.Definition, month).Select(f => f.Path),
    ];
}
