namespace Pipeline.Functions.Answers;

/// <summary>What <c>POST reference</c> answers.</summary>
/// <param name="Version">The version in force afterwards; null after a dry run.</param>
/// <param name="Changed">Whether the files say anything new.</param>
/// <param name="Counts">Rows by file.</param>
public sealed record ImportView(int? Version, bool DryRun, bool Changed, IReadOnlyDictionary<string, int> Counts)
{
    /// <summary>After a dry run: what the import would change.</summary>
    public PreviewView? Preview { get; init; }
}
