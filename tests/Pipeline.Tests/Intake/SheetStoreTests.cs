using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Rows;
using Pipeline.Storage.Sheets;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Intake;

public sealed class SheetStoreTests : IAsyncLifetime
{
    private static readonly Month March = new(2019, 3);

    private readonly TestStores _test = new();

    private SheetStore Sheets => new(_test.Stores);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    [Fact]
    public async Task A_revision_reads_back_as_it_was_written()
    {
        var written = Revision(Meetings(3));

        Assert.True((await Sheets.CommitAsync(written, Token)).Committed);

        var head = Assert.Single(await Sheets.HeadsAsync("XA-MOT", March, Token));
        Assert.Equal(written.Head, head);
        AssertSame(written.Sheet, (await Sheets.ReadAsync(head, Token)).Sheet);
    }

    [Fact]
    public async Task A_sheet_larger_than_one_entity_is_there_whole()
    {
        var written = Revision(Meetings(40_000));

        Assert.True((await Sheets.CommitAsync(written, Token)).Committed);

        await _test.ReopenAsync();
        AssertSame(written.Sheet, (await Sheets.ReadAsync(written.Head, Token)).Sheet);
        AssertSame(written.Sheet, Assert.Single(await Sheets.ReadManyAsync("XA-MOT", March, [written.Head], Token)).Sheet);
        var packs = new List<StoredRow>();
        await foreach (var row in _test.Stores.Rows.ScanAsync(RowTable.Sheets, "XA-MOT_2019-03", "p_", withPacks: true, Token))
        {
            packs.Add(row);
        }

        Assert.NotEmpty(packs);
        Assert.All(packs, p => Assert.InRange(p.Pack.Length, 1, RowLimits.PackBytes));
    }

    [Fact]
    public async Task A_revision_that_stands_is_not_written_over()
    {
        var first = Revision(Meetings(1));
        await Sheets.CommitAsync(first, Token);

        var outcome = await Sheets.CommitAsync(Revision(Meetings(2), id: "b"), Token);

        Assert.Equal(first.Head, outcome.Existing);
        Assert.Equal(first.Head, Assert.Single(await Sheets.HeadsAsync("XA-MOT", March, Token)));
    }

    [Fact]
    public async Task An_id_that_stands_is_not_given_again()
    {
        var first = Revision(Meetings(1));
        await Sheets.CommitAsync(first, Token);

        var outcome = await Sheets.CommitAsync(Revision(Meetings(1), unit: "XA-MOT-CB02"), Token);

        Assert.Equal(first.Head, outcome.Existing);
        Assert.Equal(first.Head, await Sheets.FindByIdAsync("XA-MOT", March, "a", Token));
    }

    [Fact]
    public async Task The_marker_moves_with_each_commit_and_only_then()
    {
        Assert.Null(await Sheets.MarkerAsync("XA-MOT", March, Token));
        await Sheets.CommitAsync(Revision(Meetings(1)), Token);
        var first = await Sheets.MarkerAsync("XA-MOT", March, Token);
        await Sheets.CommitAsync(Revision(Meetings(2), id: "b"), Token);
        Assert.Equal(first, await Sheets.MarkerAsync("XA-MOT", March, Token));

        await Sheets.CommitAsync(Revision(Meetings(2), id: "c", revision: 2), Token);

        Assert.NotEqual(first, await Sheets.MarkerAsync("XA-MOT", March, Token));
    }

    [Fact]
    public async Task Heads_come_by_form_unit_and_revision_with_filings_for_restatement_first()
    {
        foreach (var (revision, unit) in new[] { (2, "B"), (1, "B"), (1, "A"), (0, "B"), (10, "B") })
        {
            await Sheets.CommitAsync(Revision(Meetings(1), id: $"{unit}{revision}", unit: unit, revision: revision), Token);
        }

        var heads = await Sheets.HeadsAsync("XA-MOT", March, Token);

        Assert.Equal(["A1", "B0", "B1", "B2", "B10"], heads.Select(h => h.Id));
        Assert.Equal(heads, (await Sheets.ReadManyAsync("XA-MOT", March, [.. heads], Token)).Select(r => r.Head));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Codes without pattern, so that compression finds little.</summary>
    private static SheetRow[] Meetings(int count)
    {
        var random = new Random(7);
        string Code() => string.Create(40, random, (span, from) => from.GetItems<char>("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", span));
        return [.. Enumerable.Range(0, count).Select(_ => new SheetRow(
            ApprenticeshipDaysForm.Definition, [Code(), Code(), "T", "S", new DateOnly(2019, 3, 1), null, null, null, "good"]))];
    }

    private static SheetRevision Revision(SheetRow[] rows, string id = "a", string unit = "C-MOT", int revision = 1)
    {
        var canonical = CanonicalSheet.Of(new(ApprenticeshipDaysForm.Definition, March, unit, Math.Max(revision - 1, 0), SheetKind.Rows, null, rows));
        return new(
            new(
                "XA-MOT", March, "apprenticeship-days", unit, revision, canonical.Sheet.Base, SheetKind.Rows, null, id, canonical.Hash,
                new DateTimeOffset(2019, 4, 3, 3, 0, 0, TimeSpan.Zero).AddTicks(1234567), "0000-0000-0000-0", "KEY", rows.Length, null,
                new DateTimeOffset(2019, 4, 3, 2, 59, 0, TimeSpan.Zero)),
            canonical.Sheet);
    }

    private static void AssertSame(Sheet written, Sheet read)
    {
        Assert.Equal(written with { Rows = [] }, read with { Rows = [] });
        Assert.Equal(written.Rows.Select(r => r.Values), read.Rows.Select(r => r.Values));
    }
}
