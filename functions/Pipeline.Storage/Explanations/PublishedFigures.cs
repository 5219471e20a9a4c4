using System.Runtime.CompilerServices;
using Pipeline.Core;
using Pipeline.Core.Explanations;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Privacy;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Explanations;

/// <summary>Explains every figure of the computed months, as the API would one by one; months that the retention rule has taken the inputs of are passed over.</summary>
public sealed class PublishedFigures(Stores stores, MonthStore months, SheetStore sheets, ReferenceStore references, DatasetFiles files)
{
    private readonly ExplainedMonths _months = new(stores, months, sheets, references);

    /// <returns>Month by month: the rows explained, and the figures whose weights do not sum to them.</returns>
    public async IAsyncEnumerable<(Month Month, int Rows, IReadOnlyList<UnexplainedFigure> Unexplained)> CheckAsync(
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var purged = await new RetentionStore(stores).PurgedAsync(cancellation);
        foreach (var record in (await months.ListAsync(cancellation)).Where(r => !purged.CannotCompute(r.Month)))
        {
            var month = await _months.OfAsync(record, cancellation);
            var whole = await _months.WithSheetsAsync(month, record, [.. month.Join.Current.Select(s => s.Organization)], cancellation);
            var (rows, unexplained) = (0, new List<UnexplainedFigure>());
            foreach (var explanation in FigureExplanations.All)
            {
                var published = record.FilesOf(explanation.Table.Name);
                unexplained.AddRange(ExplanationCheck.Of(explanation, await files.ReadAsync(explanation.Table, published, cancellation), whole));
                rows += published.Sum(f => f.Rows);
            }

            yield return (record.Month, rows, unexplained);
        }
    }
}
