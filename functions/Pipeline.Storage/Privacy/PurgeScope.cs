using System.Collections.Concurrent;
using Pipeline.Core;
using Pipeline.Core.Privacy;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Privacy;

/// <summary>What one purge is to take away, and what it has found so far.</summary>
/// <param name="Done">What an earlier purge has seen to the end.</param>
/// <param name="DryRun">Counts, and takes nothing away.</param>
internal sealed record PurgeScope(ReferenceVersion Reference, PurgedMonths Done, PurgedMonths Due, bool DryRun)
{
    private readonly ConcurrentDictionary<PurgeKind, int> _counts = new();

    public Month FirstMonth => Reference.Directory.Units.FirstMonth;

    /// <summary>Months whose free text goes now.</summary>
    public IEnumerable<Month> TextMonths => Between(Done.Texts, Due.Texts);

    /// <summary>Months whose rows go now.</summary>
    public IEnumerable<Month> RowMonths => Between(Done.Rows, Due.Rows);

    /// <summary>Whether there are registers and requests that go now.</summary>
    public bool HasRegisters => Due.Registers is { } month && !(month <= Done.Registers);

    /// <summary>Months that lose anything of their sheets, in order.</summary>
    public IEnumerable<Month> SheetMonths => TextMonths.Union(RowMonths).Order();

    public IReadOnlyList<string> Organizations => [.. Reference.Directory.Units.Organizations.Select(o => o.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public IReadOnlyDictionary<PurgeKind, int> Counts => new SortedDictionary<PurgeKind, int>(_counts);

    public void Count(PurgeKind kind, int count = 1)
    {
        if (count > 0)
        {
            _counts.AddOrUpdate(kind, count, (_, before) => before + count);
        }
    }

    private IEnumerable<Month> Between(Month? done, Month? due) => due is { } last ? (done?.Next ?? FirstMonth).Through(last) : [];
}
