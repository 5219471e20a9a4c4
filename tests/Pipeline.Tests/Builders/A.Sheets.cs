using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Tests.Builders;

/// <summary>Builders of sheets: filed once, on the second day of the next month, unless a test says otherwise.</summary>
internal static partial class A
{
    public static Filing Meetings(string cell, string month, params SheetRow[] rows) => Sheet(CellMeetingsForm.Definition, cell, month, rows);

    public static Filing Households(string village, string month, params SheetRow[] rows) =>
        Sheet(HouseholdAssignmentsForm.Definition, village, month, rows);

    public static Filing Reports(string cell, string month, params SheetRow[] rows) => Sheet(MemberReportsForm.Definition, cell, month, rows);

    public static Filing Days(string commune, string month, params SheetRow[] rows) => Sheet(ApprenticeshipDaysForm.Definition, commune, month, rows);

    public static Filing VillageMeetings(string village, string month, params SheetRow[] rows) => Sheet(VillageMeetingsForm.Definition, village, month, rows);

    public static Filing Above(string commune, string month, params SheetRow[] rows) => Sheet(SupervisingMeetingsForm.Definition, commune, month, rows);

    public static Filing NewRural(string commune, string month, params SheetRow[] rows) => Sheet(NewRuralForm.Definition, commune, month, rows);

    public static Filing Terms(string commune, string month, params SheetRow[] rows) => Sheet(ApprenticeshipTermsForm.Definition, commune, month, rows);

    public static Filing Models(string commune, string month, params SheetRow[] rows) => Sheet(EconomicModelsForm.Definition, commune, month, rows);

    public static Filing Nil(FormDefinition form, string unit, string month) => Sheet(form, unit, month, []);

    public static Filing Sheet(FormDefinition form, string unit, string month, params SheetRow[] rows)
    {
        var kind = rows.Length == 0 ? SheetKind.Nil : SheetKind.Rows;
        var of = Month(month);
        return new(new(form, of, unit, 0, kind, kind == SheetKind.Nil ? "Không phát sinh" : null, rows), [Revision(kind, $"{of.Next}-02T03:00:00Z")]);
    }

    /// <summary>A revision's kind and instant of receipt; the filing gives the rest.</summary>
    public static (SheetKind Kind, DateTimeOffset ReceivedAt) Revision(SheetKind kind, string receivedAt) =>
        (kind, DateTimeOffset.Parse(receivedAt, System.Globalization.CultureInfo.InvariantCulture));

    public static SheetRow Meeting(
        string date, MeetingKind kind = MeetingKind.Regular, MeetingHeld held = MeetingHeld.Separately, bool rotatingHost = false,
        string[]? guests = null, int roll = 10, int exempt = 0, int present = 10, int excused = 0, bool prepared = true,
        bool selfCriticism = true, int raised = 0, int settled = 0, bool resolution = true, decimal? score = null) => Row(
        CellMeetingsForm.Definition,
        ("date", Day(date)), ("kind", KebabCase.Of(kind)), ("held", KebabCase.Of(held)), ("rotatingHost", rotatingHost),
        ("guestCells", guests), ("roll", (long)roll), ("exempt", (long)exempt), ("present", (long)present), ("excused", (long)excused),
        ("preparedBeforehand", prepared), ("selfCriticism", selfCriticism), ("opinions", 0L), ("issuesRaised", (long)raised),
        ("issuesSettled", (long)settled), ("resolutionAdopted", resolution), ("qualityScore", score));

    public static SheetRow InCharge(
        string household, string? member = null, string? from = null, string? to = null, string? movedIn = null, string? movedOut = null,
        bool contacted = false) => Row(
        HouseholdAssignmentsForm.Definition,
        ("household", household), ("member", member), ("from", DayOrNull(member is null ? null : from ?? "2018-01-01")), ("to", DayOrNull(to)),
        ("contacted", contacted), ("movedIn", DayOrNull(movedIn)), ("movedOut", DayOrNull(movedOut)));

    public static SheetRow Report(string member, Rating? self = null, Rating? agreed = null, int given = 0, int? done = null) => Row(
        MemberReportsForm.Definition,
        ("member", member), ("tasksGiven", (long)given), ("tasksDone", (long?)done),
        ("selfRating", self is { } own ? KebabCase.Of(own) : null), ("agreedRating", agreed is { } cells ? KebabCase.Of(cells) : null),
        ("commentsReceived", 0L));

    public static SheetRow Done(
        string person, string? date, DayLength length = DayLength.Whole, string? planned = null, string village = Village, string sector = Sector,
        string post = "P-1") => Row(
        ApprenticeshipDaysForm.Definition,
        ("person", person), ("post", post), ("village", village), ("sector", sector), ("plannedDate", DayOrNull(planned)),
        ("dateDone", DayOrNull(date)), ("length", date is null ? null : KebabCase.Of(length)));

    public static SheetRow VillageMeeting(string date, int present = 30, int entitled = 40, bool prepared = true, bool minuted = true, int decisions = 1) => Row(
        VillageMeetingsForm.Definition,
        ("date", Day(date)), ("entitled", (long)entitled), ("present", (long)present), ("chair", "village-head"), ("prepared", prepared),
        ("minuted", minuted), ("decisions", (long)decisions));

    public static SheetRow Attended(
        string date, Representation present = Representation.Principal, string body = "standing-committee", int raised = 0, int settled = 0) => Row(
        SupervisingMeetingsForm.Definition,
        ("body", body), ("date", Day(date)), ("present", KebabCase.Of(present)), ("issuesRaised", (long)raised), ("issuesSettled", (long)settled));

    public static SheetRow Standing(int criteria, string? recognisedOn = null) => Row(
        NewRuralForm.Definition, ("criteriaMet", (long)criteria), ("recognisedOn", DayOrNull(recognisedOn)));

    /// <summary>A term; planned to end when it ended, unless a test says otherwise, or six months on.</summary>
    public static SheetRow Term(
        string person, string start, string? end = null, string? plannedEnd = null, string post = "P-CT", string sector = Sector) => Row(
        ApprenticeshipTermsForm.Definition,
        ("person", person), ("post", post), ("sector", sector), ("hostOffice", "CQ-1"), ("start", Day(start)),
        ("plannedEnd", DayOrNull(plannedEnd ?? end) ?? Day(start).AddMonths(6).AddDays(-1)), ("end", DayOrNull(end)));

    public static SheetRow Model(
        string model, string owner = "DV-1", string sector = "KT-CHE", string opened = "2018-01-01", string? closed = null,
        string? review = null, ReviewVerdict verdict = ReviewVerdict.Positive) => Row(
        EconomicModelsForm.Definition,
        ("model", model), ("owner", owner), ("sector", sector), ("opened", Day(opened)), ("closed", DayOrNull(closed)),
        ("lastReview", DayOrNull(review)), ("verdict", review is null ? null : KebabCase.Of(verdict)));

    private static DateOnly? DayOrNull(string? text) => text is null ? null : Day(text);

    private static SheetRow Row(FormDefinition form, params (string Field, object? Value)[] fields)
    {
        var values = new object?[form.Fields.Count];
        foreach (var (field, value) in fields)
        {
            values[form.PositionOf(field)] = value;
        }

        return new(form, values);
    }
}
