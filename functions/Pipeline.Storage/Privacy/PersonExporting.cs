using System.Text;
using Pipeline.Core;
using Pipeline.Core.Reference.Changes;
using Pipeline.Core.Sheets;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Registers;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Privacy;

/// <summary>
/// Puts together all that is held of one person, for the person who asks for it. It looks through everything, sheet by sheet: a question that is asked rarely needs no index,
/// which would be one more place that names people.
/// </summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class PersonExporting(Stores stores, SheetStore sheets, ReferenceStore references, TimeProvider time)
{
    private const int AtOnce = 8;

    private readonly RequestStore _requests = new(stores);
    private readonly SummaryStore _summaries = new(stores);

    /// <returns>Null if nothing is held under the code, or there is no reference data.</returns>
    public async Task<PersonData?> OfAsync(string member, CancellationToken cancellation)
    {
        if (await references.CurrentAsync(cancellation) is not { } reference)
        {
            return null;
        }

        var now = time.GetUtcNow();
        var months = reference.Directory.Units.FirstMonth.Through(Month.Of(VietnamTime.DayOf(now))).ToList();
        var organizations = reference.Directory.Units.Organizations.Select(o => o.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var data = new PersonData(
            member, now,
            await RegistersAsync(reference.Number, member, cancellation),
            await SheetsAsync(organizations, months, member, cancellation),
            await RequestsAsync(organizations, member, cancellation),
            await ComputedAsync(months, member, cancellation));
        return data.IsEmpty ? null : data;
    }

    private async Task<IReadOnlyList<HeldRegister>> RegistersAsync(int last, string member, CancellationToken cancellation)
    {
        var held = new Dictionary<(string Organization, string Rows), (List<int> Versions, IReadOnlyList<HeldRow> Rows)>();
        for (var number = 1; number <= last; number++)
        {
            var version = await references.VersionAsync(number, cancellation);
            foreach (var organization in version.RegisterHashes.Keys)
            {
                if (await RowsAsync(version, organization, member, cancellation) is { Count: > 0 } rows)
                {
                    var text = string.Join('\n', rows.SelectMany(r => r.Fields).Select(f => f.Value));
                    if (!held.TryAdd((organization, text), ([number], rows)))
                    {
                        held[(organization, text)].Versions.Add(number);
                    }
                }
            }
        }

        return [.. held.OrderBy(h => h.Key.Organization, StringComparer.Ordinal).ThenBy(h => h.Value.Versions[0])
            .Select(h => new HeldRegister(h.Key.Organization, h.Value.Versions, h.Value.Rows))];
    }

    private async Task<IReadOnlyList<HeldRow>> RowsAsync(ReferenceVersion version, string organization, string member, CancellationToken cancellation)
    {
        try
        {
            return RegisterRows.Of(await references.RegisterAsync(version, organization, cancellation), member);
        }
        catch (FileNotFoundException)
        {
            return []; // Purged with the months that were computed by it.
        }
    }

    private async Task<IReadOnlyList<HeldSheet>> SheetsAsync(IReadOnlyList<string> organizations, IReadOnlyList<Month> months, string member, CancellationToken cancellation)
    {
        var held = new System.Collections.Concurrent.ConcurrentBag<HeldSheet>();
        await Parallel.ForEachAsync(
            from month in months from organization in organizations select (organization, month),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (partition, token) =>
            {
                var heads = (await sheets.HeadsAsync(partition.organization, partition.month, token)).Where(h => h is { Purged: not PurgedParts.Rows, RowCount: > 0 }).ToList();
                foreach (var revision in heads.Count == 0 ? [] : await sheets.ReadManyAsync(partition.organization, partition.month, heads, token))
                {
                    if (revision.Sheet.Rows.Select(r => HeldRow.Of(r, member)).OfType<HeldRow>().ToList() is { Count: > 0 } rows)
                    {
                        held.Add(Of(revision, rows));
                    }
                }
            });
        return [.. held.OrderBy(s => s.Month, StringComparer.Ordinal).ThenBy(s => s.Form, StringComparer.Ordinal).ThenBy(s => s.Unit, StringComparer.Ordinal).ThenBy(s => s.ReceivedAt)];
    }

    private static HeldSheet Of(SheetRevision revision, IReadOnlyList<HeldRow> rows)
    {
        var (head, form) = (revision.Head, revision.Sheet.Form);
        return new(head.Receipt, head.Organization, head.Month.ToString(), form.Code, form.Name, head.Unit, head.Revision, head.ReceivedAt, rows);
    }

    private async Task<IReadOnlyList<HeldRequest>> RequestsAsync(IReadOnlyList<string> organizations, string member, CancellationToken cancellation)
    {
        var held = new List<HeldRequest>();
        foreach (var organization in organizations)
        {
            foreach (var request in (await _requests.OfAsync(organization, cancellation)).Where(r => !r.Canonical.IsEmpty))
            {
                var rows = RegisterRequestJson.ReadCanonical(request.Canonical).Select(c => HeldRow.Of(c, member)).OfType<HeldRow>().ToList();
                held.AddRange(rows.Count == 0 ? [] : [new(request.Receipt, organization, request.ReceivedAt, KebabCase.Of(request.State), rows)]);
            }
        }

        return held;
    }

    /// <summary>By the code as it stands in JSON, between quotation marks: the same wherever a summary or a history has it.</summary>
    private async Task<IReadOnlyList<string>> ComputedAsync(IReadOnlyList<Month> months, string member, CancellationToken cancellation)
    {
        var (held, code) = (new List<string>(), Encoding.UTF8.GetBytes($"\"{member}\""));
        foreach (var month in months)
        {
            if (await _summaries.MentionsAsync(month, code, cancellation) || await HistoryMentionsAsync(month, code, cancellation))
            {
                held.Add(month.ToString());
            }
        }

        return held;
    }

    private async Task<bool> HistoryMentionsAsync(Month month, byte[] code, CancellationToken cancellation)
    {
        await foreach (var file in stores.Work.ListAsync($"history/{month}/", cancellation))
        {
            if (await stores.Work.ReadAsync(file.Name, cancellation) is { } history && Brotli.Unpack(history.Content).IndexOf(code) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
