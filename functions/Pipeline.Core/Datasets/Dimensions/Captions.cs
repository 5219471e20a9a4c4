using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>How the dimensions caption the values of the domain's enumerations (DOMAIN, Glossary).</summary>
public static class Captions
{
    /// <summary>The row with key 0: what a figure points to when its unit is not known.</summary>
    public static Bilingual Unknown { get; } = new("Không xác định", "Unknown");

    public static Bilingual Of(Bloc bloc) => bloc switch
    {
        Bloc.Rural => new("Nông thôn", "Rural"),
        Bloc.Agency => new("Cơ quan", "Agency"),
        Bloc.School => new("Trường học", "School"),
        Bloc.Station => new("Trạm", "Station"),
        _ => throw new ArgumentOutOfRangeException(nameof(bloc), bloc, "The bloc has no caption."),
    };

    public static Bilingual Of(OrganizationKind kind) => kind switch
    {
        OrganizationKind.CommuneCommittee => new("Đảng bộ xã, thị trấn", "Commune or town committee"),
        OrganizationKind.AgencyBlocCommittee => new("Đảng bộ khối cơ quan", "Agency-bloc committee"),
        OrganizationKind.GrassrootsCell => new("Chi bộ cơ sở", "Grassroots cell"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind of organisation has no caption."),
    };

    public static Bilingual Of(VillageKind kind) => kind switch
    {
        VillageKind.Village => new("Thôn", "Village"),
        VillageKind.ResidentialGroup => new("Tổ dân phố", "Residential group"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind of village has no caption."),
    };

    public static Bilingual Of(MeetingBody body) => body switch
    {
        MeetingBody.StandingCommittee => new("Ban thường vụ cấp ủy cấp trên", "Standing committee of the level above"),
        MeetingBody.PeoplesCommittee => new("Ủy ban nhân dân cấp trên", "People's Committee of the level above"),
        _ => throw new ArgumentOutOfRangeException(nameof(body), body, "The body has no caption."),
    };

    public static Bilingual Of(SectorKind kind) => kind switch
    {
        SectorKind.Vertical => new("Ngành dọc", "Vertical"),
        SectorKind.Economic => new("Lĩnh vực kinh tế", "Economic"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind of sector has no caption."),
    };

    public static Bilingual Of(MonthState state) => state switch
    {
        MonthState.Open => new("Đang mở", "Open"),
        MonthState.Preliminary => new("Sơ bộ", "Preliminary"),
        MonthState.Final => new("Chính thức", "Final"),
        MonthState.Restated => new("Điều chỉnh", "Restated"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "The state has no caption."),
    };

    public static Bilingual Of(UnitLevel level) => level switch
    {
        UnitLevel.Cell => new("Chi bộ", "Cell"),
        UnitLevel.Village => new("Thôn, tổ dân phố", "Village"),
        UnitLevel.Commune => new("Xã, thị trấn", "Commune"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "The unit level has no caption."),
    };

    public static Bilingual Of(Rating rating) => rating switch
    {
        Rating.Excellent => new("Hoàn thành xuất sắc nhiệm vụ", "Excellent"),
        Rating.Good => new("Hoàn thành tốt nhiệm vụ", "Good"),
        Rating.Completed => new("Hoàn thành nhiệm vụ", "Completed"),
        Rating.NotCompleted => new("Không hoàn thành nhiệm vụ", "Not completed"),
        _ => throw new ArgumentOutOfRangeException(nameof(rating), rating, "The rating has no caption."),
    };
}
