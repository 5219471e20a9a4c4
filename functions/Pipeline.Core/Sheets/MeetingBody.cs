namespace Pipeline.Core.Sheets;

/// <summary>The body of the supervising level that meets, as the board's calendar names it.</summary>
public enum MeetingBody
{
    /// <summary>Whose meeting the commune secretary attends.</summary>
    StandingCommittee,

    /// <summary>Whose session the commune chair attends.</summary>
    PeoplesCommittee,
}
