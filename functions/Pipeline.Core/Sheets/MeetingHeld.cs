namespace Pipeline.Core.Sheets;

/// <summary>How a meeting was held. A merged one (sinh hoạt ghép) is a fault.</summary>
public enum MeetingHeld
{
    Separately,
    MergedWithAgency,
    MergedWithVillage,
}
