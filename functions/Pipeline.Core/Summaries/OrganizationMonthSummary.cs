using Pipeline.Core.Obligations;

namespace Pipeline.Core.Summaries;

/// <summary>
/// What the month end keeps of one organisation's month: what it owed, and what the sheets in its partition say. Internal: it may hold
/// member codes, never names or free text. A sheet may be about a unit that another organisation owns on the month's last day, so
/// facts are joined by unit over the summaries of all organisations.
/// </summary>
/// <param name="RulesVersion">The <see cref="Summaries.RulesVersion"/> it was made by.</param>
/// <param name="Received">The sheets that count, by (form, unit).</param>
public sealed record OrganizationMonthSummary(
    string Organization,
    Month Month,
    int RulesVersion,
    MonthLedger Ledger,
    IReadOnlyList<ReceivedSheet> Received,
    IReadOnlyList<CellMeetings> Meetings,
    IReadOnlyList<VillageCoverage> Coverage,
    IReadOnlyList<CommuneDaysDone> DaysDone)
{
    /// <summary>By village.</summary>
    public IReadOnlyList<MeetingsOfVillage> VillageMeetings { get; init; } = [];

    /// <summary>By commune.</summary>
    public IReadOnlyList<MeetingsOfCommune> SupervisingMeetings { get; init; } = [];

    /// <summary>By commune.</summary>
    public IReadOnlyList<CommuneStanding> NewRural { get; init; } = [];

    /// <summary>By commune.</summary>
    public IReadOnlyList<CommuneTerms> Terms { get; init; } = [];

    /// <summary>By commune.</summary>
    public IReadOnlyList<CommuneModels> Models { get; init; } = [];

    /// <summary>What the sheets should be looked at again for, by (form, unit).</summary>
    public IReadOnlyList<SheetSigns> Signs { get => field ?? []; init; }
}
