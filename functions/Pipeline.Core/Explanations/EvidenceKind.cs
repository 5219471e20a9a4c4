namespace Pipeline.Core.Explanations;

/// <summary>What a row of evidence is about; its subject is the code of it.</summary>
public enum EvidenceKind
{
    Cell,
    Village,
    Commune,
    Cluster,
    Household,
    Member,
    Model,
    Post,

    /// <summary>A sheet that is owed, by the code of its unit.</summary>
    Sheet,

    /// <summary>A meeting, by the unit that held it, with its date.</summary>
    Meeting,

    /// <summary>An apprenticeship day, planned or done, by the person, with its date.</summary>
    Day,

    /// <summary>A term at the level above, by the person or the post, with its start.</summary>
    Term,

    /// <summary>One cell's visit to another, by the guest.</summary>
    Visit,

    /// <summary>A warning or an outlier mark, by its code.</summary>
    Mark,

    /// <summary>What the month before hands on, by that month.</summary>
    Month,

    /// <summary>A sum of groups that are withheld each: its parts are not told.</summary>
    Withheld,
}
