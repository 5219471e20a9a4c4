using Pipeline.Core;
using Pipeline.Core.Explanations;
using Pipeline.Core.Reference;
using Pipeline.Storage.Intake;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Privacy;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Explanations;

/// <summary>
/// Lists the rows behind a published figure (INDICATORS, Explain a figure): the board sees those of any row, an organisation those of its own
/// units. An explanation is given only if its weights sum to the published number.
/// </summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class FigureExplaining(
    Stores stores, MonthStore months, SheetStore sheets, ReferenceStore references, DatasetFiles files, TimeProvider time)
{
    private readonly ExplainedMonths _months = new(stores, months, sheets, references);
    private readonly RetentionStore _retention = new(stores);

    public async Task<Found<RowExplained>> ExplainAsync(Caller caller, ExplainQuery query, CancellationToken cancellation)
    {
        var (asked, problem) = Asked.Of(query);
        if (asked is null)
        {
            return problem!;
        }

        return await months.FindAsync(asked.Month, cancellation) is not { } record ? Problem.MonthNotComputed(asked.Month)
            : (await _retention.PurgedAsync(cancellation)).CannotCompute(asked.Month) ? Problem.MonthPurged(asked.Month)
            : await ExplainAsync(caller, asked, record, cancellation);
    }

    private async Task<Found<RowExplained>> ExplainAsync(Caller caller, Asked asked, MonthRecord record, CancellationToken cancellation)
    {
        var month = await _months.OfAsync(record, cancellation);
        if (PublishedRow.Find(await files.ReadAsync(asked.Table.Table, record.FilesOf(asked.Table.Table.Name), cancellation), asked.Key) is not { } published
            || RowOf(asked, month) is not { } row)
        {
            return Problem.FactRowUnknown(asked.Table.Table.Name, asked.Month);
        }

        if (!row.Organizations.Any(o => UnitOwner.Sees(month.Join.Directory, caller, o, VietnamTime.DayOf(time.GetUtcNow()))))
        {
            return Problem.FactRowNotReadable(asked.Table.Table.Name);
        }

        var whole = await _months.WithSheetsAsync(month, record, row.Sources, cancellation);
        var figures = FiguresOf(asked, month.Join.Pack, published, [.. RowOf(asked, whole)!.Evidence()]);
        return figures.SelectMany(f => f.Columns).All(IsWhole) ? ViewOf(asked, record, month, figures) : Problem.FigureMoved(asked.Month);
    }

    private static ExplainedRow? RowOf(Asked asked, ExplainedMonth month) =>
        asked.Table.Rows(month).FirstOrDefault(r => asked.Key.All(k => r.Key.GetValueOrDefault(k.Key) == k.Value));

    private static IReadOnlyList<FigureExplained> FiguresOf(Asked asked, RulePack pack, PublishedRow published, IReadOnlyList<Evidence> evidence)
    {
        var rows = evidence.ToLookup(e => e.Column, StringComparer.Ordinal);
        return [.. asked.Figures.Select(figure => FigureExplained.Of(
            asked,
            figure,
            pack,
            [.. asked.Table.ColumnsOf(figure).Select(c => new ColumnExplained(c.Name, c.Caption, published.Number(c), [.. rows[c.Name]]))]))];
    }

    /// <summary>Not so if sheets or code have moved on between the run that published the figure and now.</summary>
    private static bool IsWhole(ColumnExplained column) =>
        column.Value is { } value ? column.Rows.Sum(r => r.Weight) == value : column.Rows.Count == 0;

    private static RowExplained ViewOf(Asked asked, MonthRecord record, ExplainedMonth month, IReadOnlyList<FigureExplained> figures)
    {
        var pack = month.Join.Pack;
        return new(
            asked.Table.Table.Name, asked.Table.Table.Caption, asked.Month.ToString(), asked.Key, KebabCase.Of(record.Version.State), record.Version.Version,
            new(pack.Code, pack.Name, pack.LegalBasis), record.ReferenceVersion, record.RulesVersion, figures);
    }
}
