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
    /// <summary>Until when the board extended the organisation's deadline; null: not at all.</summary>
    public DateTimeOffset? ExtendedUntil { get; init; }

    /// <summary>By cell, of the cells it owned on the rated month's last day.</summary>
    public IReadOnlyList<CellCount> ToRate { get; init; } = [];

    /// <summary>By the sheet's unit.</summary>
    public IReadOnlyList<CellReports> Reports { get; init; } = [];

    /// <summary>By cell, of the cells it owns on the month's last day.</summary>
    public IReadOnlyList<CellRoll> Rolls { get; init; } = [];

    /// <summary>By village.</summary>
    public IReadOnlyList<VillageCharges> Charges { get; init; } = [];

    /// <summary>By village, of those whose sheet is missing.</summary>
    public IReadOnlyList<VillageOnFile> OnFile { get; init; } = [];

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
