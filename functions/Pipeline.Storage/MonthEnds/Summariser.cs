using System.Text;
using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Summaries;
using Pipeline.Storage.Ledger;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.MonthEnds;

/// <summary>The first step of a month end: one summary an organisation, made anew only where its inputs have changed.</summary>
/// <param name="kept">Null to keep and reuse none.</param>
internal sealed class Summariser(FiledSheets filed, SheetStore sheets, ReferenceStore references, SummaryStore? kept, ExtensionStore extensions)
{
    /// <summary>Organisations worked on at once: enough to hide a store's latency, few enough to bound memory.</summary>
    private const int AtOnce = 8;

    /// <summary>The marker of a summary made from pinned receipts: it is none that a partition ever has.</summary>
    private const string Pinned = "pinned";

    /// <summary>A partition written to while it is read is read again so often; then the first value stands, and the next run sees the rest.</summary>
    private const int Scans = 3;

    /// <param name="reuses">Whether summaries are kept and reused; else each is made anew.</param>
    public static Summariser Of(Stores stores, SheetStore sheets, ReferenceStore references, bool reuses = true) => new(
        new(sheets), sheets, references, reuses ? new(stores) : null, new(stores));

    public async Task<MonthSummaries> OfMonthAsync(SummariesToMake wanted, CancellationToken cancellation)
    {
        var (month, reference) = (wanted.Month, wanted.Reference);
        var organizations = OrganizationsOf(reference);
        var known = wanted.Full || kept is null ? new Dictionary<string, KeptSummary>(StringComparer.Ordinal) : await kept.OfMonthAsync(month, cancellation);
        var packs = HashOf(reference.Directory.PacksOf(month));
        var extended = await extensions.OfMonthAsync(month, cancellation);
        var summaries = new OrganizationMonthSummary[organizations.Count];
        var (done, reused) = (0, 0);
        await Parallel.ForEachAsync(
            Enumerable.Range(0, organizations.Count),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (i, token) =>
            {
                var work = new Work(organizations[i], month, reference, packs, extended.GetValueOrDefault(organizations[i])?.Until)
                {
                    Receipts = wanted.Receipts?.Of(organizations[i]),
                };
                var (summary, isReused) = await OneAsync(work, known.GetValueOrDefault(organizations[i]), token);
                summaries[i] = summary;
                Interlocked.Add(ref reused, isReused ? 1 : 0);
                wanted.Progress?.Report(new(month, Interlocked.Increment(ref done), organizations.Count));
            });
        return new(month, summaries, organizations.Count - reused, reused);
    }

    /// <summary>One organisation's summary as its sheets stand now: the kept one where nothing has changed since. Nothing is kept of it.</summary>
    public async Task<OrganizationMonthSummary> OfOrganizationAsync(
        string organization, Month month, ReferenceVersion reference, CancellationToken cancellation)
    {
        var extension = await extensions.FindAsync(organization, month, cancellation);
        var work = new Work(organization, month, reference, HashOf(reference.Directory.PacksOf(month)), extension?.Until);
        return kept is not null && await kept.FindAsync(organization, month, cancellation) is { } last
            && last.InputsHash == work.InputsHash
            && last.Marker == (await sheets.MarkerAsync(organization, month, cancellation) ?? "")
            ? last.Summary
            : await SummariseAsync(work, cancellation);
    }

    /// <summary>Every organisation, ended ones and later ones too: a sheet lies with the one that owned its unit when it was accepted.</summary>
    private static List<string> OrganizationsOf(ReferenceVersion reference) =>
        [.. reference.Directory.Units.Organizations
            .Select(o => o.Code)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    /// <summary>
    /// Of all of them, not only of the last day's: a sheet's meetings in the first days of the next month go by the pack of their date. No figure depends on how long
    /// things are kept.
    /// </summary>
    private static string HashOf(IEnumerable<RulePack> packs) => Sha256.Of(Encoding.UTF8.GetBytes(string.Join(
        '\n', packs.Select(p => JsonSerializer.Serialize(p with { Retention = null }, ReferenceFormats.ForSnapshots.RulePack)))));

    private async Task<(OrganizationMonthSummary Summary, bool Reused)> OneAsync(Work work, KeptSummary? last, CancellationToken cancellation)
    {
        if (work.Receipts is { } receipts)
        {
            return await PinnedAsync(work, receipts, last, cancellation);
        }

        var marker = await sheets.MarkerAsync(work.Organization, work.Month, cancellation) ?? "";
        if (last is not null && last.Marker == marker && last.InputsHash == work.InputsHash)
        {
            return (last.Summary, true);
        }

        var made = await MakeAsync(work, marker, cancellation);
        await KeepAsync(made, cancellation);
        return (made.Summary, false);
    }

    /// <summary>Revisions never change, so a summary of the same receipts is the same, whatever has been filed since.</summary>
    private async Task<(OrganizationMonthSummary Summary, bool Reused)> PinnedAsync(
        Work work, IReadOnlyList<string> receipts, KeptSummary? last, CancellationToken cancellation)
    {
        if (last?.InputsHash == work.InputsHash && PinnedReceipts.ReceiptsOf(last.Summary).SequenceEqual(receipts, StringComparer.Ordinal))
        {
            return (last.Summary, true);
        }

        var made = new KeptSummary(work.InputsHash, Pinned, await SummariseAsync(work, cancellation));
        await KeepAsync(made, cancellation);
        return (made.Summary, false);
    }

    private Task KeepAsync(KeptSummary made, CancellationToken cancellation) => kept?.KeepAsync(made, cancellation) ?? Task.CompletedTask;

    private async Task<KeptSummary> MakeAsync(Work work, string marker, CancellationToken cancellation)
    {
        KeptSummary? first = null;
        for (var scan = 1; ; scan++)
        {
            var made = new KeptSummary(work.InputsHash, marker, await SummariseAsync(work, cancellation));
            first ??= made;
            var after = await sheets.MarkerAsync(work.Organization, work.Month, cancellation) ?? "";
            if (after == marker)
            {
                return made;
            }

            if (scan == Scans)
            {
                return first;
            }

            marker = after;
        }
    }

    private async Task<OrganizationMonthSummary> SummariseAsync(Work work, CancellationToken cancellation)
    {
        var sheetsOfMonth = await filed.OfMonthAsync(work.Organization, work.Month, work.Receipts, cancellation);
        var register = await references.RegisterAsync(work.Reference, work.Organization, cancellation);
        return Summarise.Month(new(work.Organization, work.Month, work.Reference.Directory, register, sheetsOfMonth) { ExtendedUntil = work.ExtendedUntil });
    }

    private sealed record Work(string Organization, Month Month, ReferenceVersion Reference, string PacksHash, DateTimeOffset? ExtendedUntil)
    {
        /// <summary>Null for what stands now.</summary>
        public IReadOnlyList<string>? Receipts { get; init; }

        /// <summary>
        /// All that a summary is a function of beside the sheets. Of the units only the organisation's slice belongs to it, which holds
        /// the predecessors in other organisations too: a change elsewhere leaves the summary as it is.
        /// </summary>
        public string InputsHash { get; } = Sha256.Of(Encoding.UTF8.GetBytes(string.Join(
            '\n',
            Month,
            Organization,
            PacksHash,
            Reference.RegisterHashes.GetValueOrDefault(Organization, ""),
            ExtendedUntil is { } until ? Invariant.Text(until) : "",
            Invariant.Text(RulesVersion.Current))));
    }
}
