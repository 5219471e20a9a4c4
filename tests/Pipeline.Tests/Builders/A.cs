using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Tests.Builders;

/// <summary>Builders of reference data: everything has a default that changes nothing, so that a test names only what matters.</summary>
internal static partial class A
{
    public const string Committee = "XA-A";
    public const string Commune = "C-A";
    public const string Sector = "VAN-HOA";
    public const string Village = "T1";

    public static readonly DateOnly LongAgo = new(2010, 1, 1);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    public static Month Month(string text) => Core.Month.Parse(text);

    /// <summary>A country with one commune, its committee, one sector and one rule pack; no cell and no village.</summary>
    public static Country Country() => new Country().With(
        Pack("BO-1"),
        new Sector(Sector, "Văn hóa", "Culture", LongAgo, null),
        ACommune(Commune),
        ACommittee(Committee, Commune));

    public static RulePack Pack(
        string code, string? from = null, string? to = null, decimal goodFrom = 90, string? holiday = null, string? form = null, int[]? formMonths = null) => new(
        code,
        new("Bộ quy tắc", "Rule pack"),
        [],
        From(from),
        To(to),
        new(OnTimeBeforeDay: 6, LockedFromDay: 11, DeviceClockMinutes: 10),
        new(MinimumActiveDays: 15, form is null ? new() : new Dictionary<string, IReadOnlyList<int>> { [form] = formMonths! }),
        new(LatestDayInNextMonth: 5, goodFrom, FairFrom: 70, AverageFrom: 50, ClusterSmallest: 3, ClusterLargest: 4, GapAlertFrom: 2, VisitMonths: 12),
        new(ValidAbovePercent: 50),
        new(holiday is null ? [] : [new(Day(holiday), new("Ngày nghỉ", "Holiday"))], TermMonthsLeast: 4, TermMonthsMost: 6, LeadersAwayOneIn: 3),
        new(LoadCap: 5),
        new(SmallestGroup: 5),
        new(ReviewMonths: 12, OwnerMonths: 36),
        new(Criteria: 19),
        new(Months: 12, LeastMonths: 6, Deviations: 5, LeastPercent: 30, LeastDifference: 3));

    public static Commune ACommune(string code, string? from = null, string? to = null, params string[] successors) =>
        new(code, code, code, CommuneKind.Commune, From(from), To(to), successors);

    public static Organization ACommittee(string code, string commune, string? from = null, string? to = null, params string[] successors) =>
        new(code, code, code, OrganizationKind.CommuneCommittee, Bloc.Rural, commune, "H", From(from), To(to), successors);

    public static Organization AnOrganization(string code, OrganizationKind kind) =>
        new(code, code, code, kind, Bloc.Agency, null, "H", LongAgo, null, []);

    public static Cell Cell(string code, string organization = Committee, string? from = null, string? to = null, params string[] successors) =>
        new(code, code, organization, Bloc.Rural, null, From(from), To(to), successors);

    public static Village AVillage(string code = Village, string commune = Commune, string? from = null, string? to = null, params string[] successors) =>
        new(code, code, VillageKind.Village, commune, From(from), To(to), successors);

    public static Cluster Cluster(string code, string? to = null) => new(code, code, Bloc.Rural, LongAgo, To(to));

    public static ClusterCell InCluster(string cluster, string cell, string? from = null, string? to = null) => new(cluster, cell, From(from), To(to));

    public static Member Member(string code, string cell = "CB1", string? from = null, string? to = null) =>
        new(code, code, cell, MemberStatus.Official, Exempt: false, From(from), To(to));

    public static Household Household(string code, string village = Village, string? from = null, string? to = null) =>
        new(code, village, From(from), To(to));

    public static Post Post(string code, string village = Village, string commune = Commune, string? from = null, string? to = null) =>
        new(code, PostKind.VillageHead, commune, village, From(from), To(to));

    /// <summary>A post of the commune itself.</summary>
    public static Post Leader(string code, PostKind kind, string commune = Commune, string? from = null, string? to = null) =>
        new(code, kind, commune, null, From(from), To(to));

    public static PostHolder Holder(string post, string member, string? from = null, string? to = null) => new(post, member, From(from), To(to));

    public static ApprenticeshipPlan Plan(string post, DayOfWeek weekday, string sector = Sector, string? from = null, string? to = null) =>
        new(post, sector, weekday, From(from), To(to));

    public static VillageMeetingPlan MeetingPlan(string village = Village, int[]? months = null, string? from = null, string? to = null) =>
        new(village, months ?? [.. Enumerable.Range(1, 12)], From(from), To(to));

    public static CalendarMeeting InCalendar(string date, string body = "standing-committee", string level = "H") => new(Day(date), body, level);

    /// <summary>A post of the commune itself.</summary>
    public static Post LeaderPost(string code, string commune = Commune, string? from = null, string? to = null) =>
        new(code, PostKind.CommuneChair, commune, null, From(from), To(to));

    public static TermPlan TermPlan(string post, string startMonth, string sector = Sector) => new(post, sector, Month(startMonth));

    public static Sector EconomicSector(string code) => new(code, code, code, LongAgo, null, SectorKind.Economic);

    private static DateOnly From(string? text) => text is null ? LongAgo : Day(text);

    private static DateOnly? To(string? text) => text is null ? null : Day(text);
}
