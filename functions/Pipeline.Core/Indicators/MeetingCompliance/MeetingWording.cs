using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>A cell's meeting as people read it in an explanation.</summary>
internal static class MeetingWording
{
    public static Bilingual Of(CellMeeting meeting)
    {
        var (kind, held) = (KindOf(meeting.Kind), HeldOf(meeting.Held));
        return new($"Buổi {kind.Vi}, {held.Vi}.", $"A {kind.En} meeting, {held.En}.");
    }

    private static Bilingual KindOf(MeetingKind kind) => kind switch
    {
        MeetingKind.Regular => new("sinh hoạt thường lệ", "regular"),
        MeetingKind.Thematic => new("sinh hoạt chuyên đề", "thematic"),
        _ => new("sinh hoạt đột xuất", "extraordinary"),
    };

    private static Bilingual HeldOf(MeetingHeld held) => held switch
    {
        MeetingHeld.Separately => new("tổ chức riêng", "held separately"),
        MeetingHeld.MergedWithAgency => new("ghép với cuộc họp cơ quan", "merged with an agency meeting"),
        _ => new("ghép với họp thôn", "merged with a village meeting"),
    };
}
