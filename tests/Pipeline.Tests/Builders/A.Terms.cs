using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Tests.Builders;

/// <summary>Builders of a commune's leaders and their terms.</summary>
internal static partial class A
{
    public static Post LeadingPost(string code, string? to = null) => new(code, PostKind.CommuneChair, Commune, null, LongAgo, To(to));

    public static SheetRow Term(string person, string start, string plannedEnd, string? end = null, string post = "L-1") => Row(
        ApprenticeshipTermsForm.Definition,
        ("person", person), ("post", post), ("sector", Sector), ("hostOffice", "VP"),
        ("start", Day(start)), ("plannedEnd", Day(plannedEnd)), ("end", DayOrNull(end)));

    public static SheetRow VillageMeeting(string date, int entitled, int present) => Row(
        VillageMeetingsForm.Definition,
        ("date", Day(date)), ("entitled", (long)entitled), ("present", (long)present), ("chair", KebabCase.All<MeetingChair>()[0]),
        ("prepared", true), ("minuted", true), ("decisions", 1L));
}
