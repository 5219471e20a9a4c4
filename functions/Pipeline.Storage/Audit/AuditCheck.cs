namespace Pipeline.Storage.Audit;

/// <summary>One walk along the chain of seals.</summary>
internal sealed class AuditCheck(IReadOnlyDictionary<AuditHour, AuditSeal> seals, SealedHourFiles files)
{
    private readonly List<AuditFinding> _findings = [];
    private readonly HashSet<string> _hashes = new(StringComparer.OrdinalIgnoreCase);
    private AuditSeal? _last;
    private int _hours;
    private long _entries;
    private long _open;

    /// <param name="sealedHours">All that have a seal or a file.</param>
    /// <param name="rows">The hour's entries as they are now.</param>
    public async Task LookAtAsync(AuditHour hour, SortedSet<AuditHour> sealedHours, IReadOnlyList<AuditRow> rows, CancellationToken cancellation)
    {
        if (sealedHours.Contains(hour))
        {
            await LookAtSealedAsync(hour, rows, cancellation);
        }
        else if (sealedHours.Count > 0 && hour < sealedHours.Max)
        {
            // Sealed as an hour without entries, by the seals around it.
            Add(hour, AuditFault.EntryAdded, rows.Select(r => r.Key));
        }
        else
        {
            _open += rows.Count;
        }
    }

    public AuditReport Report(string? noted)
    {
        if (noted is not null && !_hashes.Contains(noted))
        {
            Add(_last?.Hour ?? default, AuditFault.NotedSealMissing, [noted]);
        }

        return new(_hours, _entries, _open, _last, [.. _findings.OrderBy(f => f.Hour)]);
    }

    private async Task LookAtSealedAsync(AuditHour hour, IReadOnlyList<AuditRow> rows, CancellationToken cancellation)
    {
        var row = seals.GetValueOrDefault(hour);
        var file = await FileAsync(hour, cancellation);
        if (row is null)
        {
            Add(hour, AuditFault.SealRemoved, [hour.ToString()]);
        }
        else if (file is not null && file.Seal != row)
        {
            Add(hour, AuditFault.SealChanged, [row.Hash]);
        }

        _hours++;
        _entries += rows.Count;
        if ((file?.Seal ?? row) is not { } seal)
        {
            return;
        }

        if (seal.Previous != _last?.Hash)
        {
            Add(hour, AuditFault.ChainBroken, [seal.Previous ?? "none"]);
        }

        Compare(seal, file, rows);
        _last = seal;
        _hashes.Add(seal.Hash);
    }

    /// <summary>Null where there is none to go by.</summary>
    private async Task<SealedHour?> FileAsync(AuditHour hour, CancellationToken cancellation)
    {
        try
        {
            var file = await files.FindAsync(hour, cancellation);
            if (file is { Fits: true })
            {
                return file;
            }

            Add(hour, file is null ? AuditFault.FileRemoved : AuditFault.FileChanged, [SealedHourFiles.NameOf(hour)]);
        }
        catch (InvalidDataException)
        {
            Add(hour, AuditFault.FileChanged, [SealedHourFiles.NameOf(hour)]);
        }

        return null;
    }

    private void Compare(AuditSeal seal, SealedHour? file, IReadOnlyList<AuditRow> rows)
    {
        if (AuditSeal.Of(seal.Hour, rows, seal.Previous).Hash == seal.Hash)
        {
            return;
        }

        if (file is null)
        {
            // Without the file it is known that something differs, and by the count mostly what.
            var fault = rows.Count < seal.Entries ? AuditFault.EntryRemoved : rows.Count > seal.Entries ? AuditFault.EntryAdded : AuditFault.EntryChanged;
            Add(seal.Hour, fault, [FormattableString.Invariant($"{rows.Count} entries, {seal.Entries} sealed")]);
            return;
        }

        var (was, now) = (file.Rows.ToDictionary(r => r.Key, StringComparer.Ordinal), rows.ToDictionary(r => r.Key, StringComparer.Ordinal));
        Add(seal.Hour, AuditFault.EntryRemoved, was.Keys.Where(k => !now.ContainsKey(k)));
        Add(seal.Hour, AuditFault.EntryAdded, now.Keys.Where(k => !was.ContainsKey(k)));
        Add(seal.Hour, AuditFault.EntryChanged, was.Values.Where(r => now.TryGetValue(r.Key, out var other) && other != r).Select(r => r.Key));
    }

    private void Add(AuditHour hour, AuditFault fault, IEnumerable<string> what) => _findings.AddRange(what.Select(w => new AuditFinding(hour, fault, w)));
}
