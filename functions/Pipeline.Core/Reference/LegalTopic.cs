namespace Pipeline.Core.Reference;

/// <summary>
/// What a regulation governs and a figure rests on. Figures name topics, rule packs cite regulations by topic: so a citation changes with an
/// import, and a figure's words do not.
/// </summary>
public enum LegalTopic
{
    /// <summary>Monthly sheets, their deadlines and locks.</summary>
    Reporting,

    CellMeetings,

    /// <summary>The score of a meeting and its levels.</summary>
    MeetingQuality,

    /// <summary>Clusters whose cells meet in turn.</summary>
    MeetingRotation,

    /// <summary>Who is a member, who is exempt, how the Party is organised.</summary>
    Membership,

    Ratings,

    HouseholdCharge,

    Apprenticeship,

    Holidays,

    SupervisingMeetings,

    VillageMeetings,

    EconomicModels,

    NewRural,

    PersonalData,

    /// <summary>Communes, and the level above them.</summary>
    AdministrativeUnits,
}
