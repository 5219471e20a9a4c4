using Pipeline.Core.Sheets;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Rebuild;

/// <summary>The chains of one organisation's month, put together from its bodies in base order. Of two on one base none is guessed.</summary>
internal sealed class RebuiltSheets
{
    private readonly List<SheetRevision> _revisions = [];
    private readonly List<RebuildNote> _notes = [];
    private readonly IReadOnlySet<string> _letIn;
    private readonly IReadOnlySet<string> _taken;

    private RebuiltSheets(IReadOnlySet<string> letIn, IReadOnlySet<string> taken) => (_letIn, _taken) = (letIn, taken);

    public IReadOnlyList<SheetRevision> Revisions => _revisions;

    public IReadOnlyList<RebuildNote> Notes => _notes;

    /// <param name="bodies">Of one organisation's month.</param>
    /// <param name="letIn">The keys of revisions that a restatement made of filings: they stand in their chains whatever was received.</param>
    /// <param name="taken">Names of bodies that a person has decided for.</param>
    public static RebuiltSheets Of(IReadOnlyCollection<ReceivedRevision> bodies, IReadOnlySet<string> letIn, IReadOnlySet<string> taken)
    {
        var rebuilt = new RebuiltSheets(letIn, taken);
        foreach (var sheet in bodies.GroupBy(b => (b.Head.Form, b.Head.Unit)))
        {
            rebuilt.AddChain([.. sheet.Where(b => !b.Head.ForRestatement)]);
            foreach (var filing in sheet.Where(b => b.Head.ForRestatement).GroupBy(b => b.Head.ContentHash, StringComparer.Ordinal))
            {
                rebuilt.Add(filing.ToList());
            }
        }

        return rebuilt;
    }

    private void AddChain(List<ReceivedRevision> bodies)
    {
        var waiting = bodies.ToLookup(b => b.Head.Base);
        var revision = 1;
        for (; ; revision++)
        {
            var candidates = waiting[revision - 1].ToList();
            var isLetIn = bodies.Count > 0 && _letIn.Contains(SheetKeys.Head(bodies[0].Head with { Revision = revision }));
            if (isLetIn)
            {
                Note(RebuildNoteKind.PassedOver, candidates);
            }
            else if (candidates.Count == 0 || !Add(candidates))
            {
                break;
            }
        }

        Note(RebuildNoteKind.BaseMissing, bodies.Where(b => b.Head.Base >= revision));
    }

    /// <returns>False if nothing tells which of them counted.</returns>
    private bool Add(List<ReceivedRevision> candidates)
    {
        if (Choose(candidates) is not { } chosen)
        {
            Note(RebuildNoteKind.Contradicting, candidates);
            return false;
        }

        _revisions.Add(chosen.Revision);
        if (chosen.Acknowledged == Acknowledgement.NotGiven)
        {
            Note(RebuildNoteKind.NeverAcknowledged, [chosen]);
        }

        Note(RebuildNoteKind.PassedOver, candidates.Where(c => c != chosen));
        return true;
    }

    /// <summary>The one that a person has decided for; else the one that was acknowledged; else, where all say the same, the one that came first.</summary>
    private ReceivedRevision? Choose(List<ReceivedRevision> candidates)
    {
        var acknowledged = candidates.Where(c => c.Acknowledged == Acknowledgement.Given).ToList();
        return candidates.Where(c => _taken.Contains(c.Name)).ToList() is [var decided] ? decided
            : acknowledged is [var one] ? one
            : candidates.All(c => (c.Head.ContentHash, c.Head.Id) == (candidates[0].Head.ContentHash, candidates[0].Head.Id)) ? candidates.MinBy(c => c.Head.ReceivedAt)
            : null;
    }

    private void Note(RebuildNoteKind kind, IEnumerable<ReceivedRevision> bodies) =>
        _notes.AddRange(bodies.OrderBy(b => b.Name, StringComparer.Ordinal).Select(b => new RebuildNote(kind, b.Name)));
}
