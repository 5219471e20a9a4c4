namespace Pipeline.Core.Obligations;

/// <summary>Where an owed sheet stands at an instant. Each is in one state, so counts by state add up to what the ledger has.</summary>
public enum SheetState
{
    /// <summary>Not filed, and not due yet.</summary>
    Outstanding,

    /// <summary>Not filed by the deadline; the month is not locked yet.</summary>
    Overdue,

    /// <summary>Filed on time.</summary>
    Filed,

    /// <summary>Filed after the deadline.</summary>
    FiledLate,

    /// <summary>Filed; the board asks for it to be corrected, and no later revision has come.</summary>
    AskedBack,

    /// <summary>Not filed when the month was locked.</summary>
    Missing,

    /// <summary>Not expected of the unit in this month, whether or not it was filed.</summary>
    NotExpected,
}
