namespace Pipeline.Core.Privacy;

/// <summary>What a purge takes away, for its counts.</summary>
public enum PurgeKind
{
    /// <summary>Reasons of nil reports and withdrawals.</summary>
    SheetTexts,

    /// <summary>Revisions whose rows are taken away; receipt, times and hash stay.</summary>
    SheetRows,

    /// <summary>Received bodies that are reduced to what their revisions still say.</summary>
    Bodies,

    /// <summary>Reasons of reviews.</summary>
    Reviews,

    /// <summary>Reasons of extended deadlines.</summary>
    Extensions,

    /// <summary>Reasons of restatements.</summary>
    Restatements,

    /// <summary>Requests to change registers, decided: what they asked for, and why they were refused.</summary>
    RegisterRequests,

    /// <summary>Registers of reference versions that nothing is computed by any more.</summary>
    Registers,

    /// <summary>Summaries of months whose rows are gone.</summary>
    Summaries,

    /// <summary>What months whose rows are gone had handed on.</summary>
    Histories,

    /// <summary>Entries of the journal that are put together to one that says what is left.</summary>
    JournalEntries,
}
