using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Storage.Rows;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Ledger;

/// <summary>
/// The extensions of each month: table <c>Months</c>, partition <c>extensions_{month}</c>, one row each time one is given, never changed.
/// The newest of an organisation holds; none is given once the month is locked, so what a final version was computed with stays to be read.
/// </summary>
public sealed class ExtensionStore(Stores stores)
{
    /// <summary>Durable when the task completes.</summary>
    public Task AddAsync(Extension extension, CancellationToken cancellation) => stores.Rows.TryWriteAsync(
        RowTable.Months, Partition(extension.Month),
        [RowWrite.Insert($"{Prefix(extension.Organization, extension.Month)}{Invariant.Text(extension.GivenAt)}_{Guid.NewGuid():N}", FieldsOf(extension))],
        cancellation);

    /// <summary>Every extension of a month that was given, replaced ones too, by (organisation, instant).</summary>
    public Task<IReadOnlyList<Extension>> HistoryAsync(Month month, CancellationToken cancellation) => ScanAsync(month, "", cancellation);

    /// <summary>The extensions that hold, by organisation.</summary>
    public async Task<IReadOnlyDictionary<string, Extension>> OfMonthAsync(Month month, CancellationToken cancellation) =>
        (await HistoryAsync(month, cancellation))
            .GroupBy(e => e.Organization, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);

    /// <summary>The one that holds for an organisation, or null.</summary>
    public async Task<Extension?> FindAsync(string organization, Month month, CancellationToken cancellation) =>
        await ScanAsync(month, Prefix(organization, month), cancellation) is [.., var newest] ? newest : null;

    /// <summary>Takes the reasons of a month's extensions away; what was given stays.</summary>
    /// <returns>How many had one.</returns>
    internal async Task<int> PurgeAsync(Month month, bool dryRun, CancellationToken cancellation)
    {
        var with = new List<StoredRow>();
        await foreach (var row in stores.Rows.ScanAsync(RowTable.Months, Partition(month), "", withPacks: false, cancellation))
        {
            with.AddRange(row.Fields["Reason"].Length > 0 ? [row] : []);
        }

        foreach (var row in dryRun ? [] : with)
        {
            var fields = new Dictionary<string, string>(row.Fields, StringComparer.Ordinal) { ["Reason"] = "" };
            await stores.Rows.TryWriteAsync(RowTable.Months, Partition(month), [RowWrite.Replace(row, fields)], cancellation);
        }

        return with.Count;
    }

    private async Task<IReadOnlyList<Extension>> ScanAsync(Month month, string prefix, CancellationToken cancellation)
    {
        var found = new List<Extension>();
        await foreach (var row in stores.Rows.ScanAsync(RowTable.Months, Partition(month), prefix, withPacks: false, cancellation))
        {
            found.Add(Read(month, row.Fields));
        }

        return found;
    }

    private static Dictionary<string, string> FieldsOf(Extension extension) => new(StringComparer.Ordinal)
    {
        ["Organization"] = extension.Organization,
        ["Until"] = Invariant.Text(extension.Until),
        ["Reason"] = extension.Reason,
        ["GivenAt"] = Invariant.Text(extension.GivenAt),
        ["GivenBy"] = extension.GivenBy,
    };

    private static Extension Read(Month month, IReadOnlyDictionary<string, string> fields) => new(
        fields["Organization"], month, Invariant.Instant(fields["Until"]), fields["Reason"], Invariant.Instant(fields["GivenAt"]), fields["GivenBy"]);

    internal static string Partition(Month month) => $"extensions_{month}";

    private static string Prefix(string organization, Month month) => $"{SheetKeys.Encoded(organization)}_{month}_";
}
