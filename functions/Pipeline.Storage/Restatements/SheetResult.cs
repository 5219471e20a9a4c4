namespace Pipeline.Storage.Restatements;

/// <summary>What became of a filing that a restatement names.</summary>
public enum SheetResult
{
    /// <summary>Not decided yet.</summary>
    Waiting,

    /// <summary>It is a revision of its sheet now.</summary>
    LetIn,

    /// <summary>It stays outside all figures; the problem says why.</summary>
    Refused,
}
