using System.Collections.Concurrent;

namespace Pipeline.Storage.Rebuild;

/// <summary>Gathers what a rebuild has to say, from several lanes.</summary>
internal sealed class RebuildNotes
{
    private readonly ConcurrentBag<RebuildNote> _notes = [];

    public void Add(RebuildNoteKind kind, IEnumerable<string> subjects) => Add(subjects.Select(s => new RebuildNote(kind, s)));

    public void Add(IEnumerable<RebuildNote> notes)
    {
        foreach (var note in notes)
        {
            _notes.Add(note);
        }
    }

    /// <summary>What is for a person to decide first.</summary>
    public IReadOnlyList<RebuildNote> All() => [.. _notes.OrderBy(n => n.Kind).ThenBy(n => n.Subject, StringComparer.Ordinal)];
}
