namespace Pipeline.Core.Sheets;

/// <summary>Who chaired a village meeting, by post: sheets of villages name no one.</summary>
public enum MeetingChair
{
    VillageHead,
    DeputyVillageHead,
    FrontHead,
    Other,
}
