namespace Pipeline.Storage.Journal;

/// <summary>Marks what is written back from the journal, or beside it, as not to be journaled again, whatever stands around the rows.</summary>
internal static class JournalPause
{
    private static readonly AsyncLocal<bool> Paused = new();

    public static bool IsOn => Paused.Value;

    /// <summary>Until the asynchronous method that calls it ends.</summary>
    public static void Begin() => Paused.Value = true;
}
