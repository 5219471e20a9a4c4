using System.Globalization;
using Pipeline.Core.Reference;

namespace Pipeline.Local.Demo.Report;

/// <summary>The published figures of the real case (the table in the README), held against the demo year.</summary>
public static class FiguresOfTheCase
{
    public static IReadOnlyList<FigureOfTheCase> Of(ReferenceData data, YearTally tally, PublishedFigures published)
    {
        var day = tally.Part.Through.LastDay;
        var organizations = data.Units.Organizations.Where(o => o.HoldsOn(day)).ToList();
        var members = data.Members.Where(m => m.HoldsOn(day)).Select(m => m.Code).Distinct(StringComparer.Ordinal).Count();
        return
        [
            new(new("Tổ chức cơ sở đảng", "Grassroots Party organisations"), "73 = 25 + 3 + 45", Organizations(organizations)),
            new(new("Đảng viên", "Party members"), "> 5.660", Number(members)),
            new(
                new("Thôn, tổ dân phố có sinh hoạt đảng", "Villages with Party activity"), "199 / 199",
                $"{tally.VillagesWithActivity} / {data.Units.Villages.Where(v => v.HoldsOn(day)).Select(v => v.Code).Distinct(StringComparer.Ordinal).Count()}"),
            new(new("Đảng viên phụ trách hộ trong năm", "Members in charge of households, over the year"), "≈ 5.000", Number(published.MembersInCharge(tally.Part.Through.Year))),
            new(new("Hộ được phụ trách trong năm", "Households in charge, over the year"), "≈ 7.000", Number(published.HouseholdsInCharge(tally.Part.Through.Year))),
            new(new("Xã đạt chuẩn nông thôn mới", "Communes that reached the New Rural standard"), "2", Number(tally.CommunesRecognised)),
            new(
                new("Chủ mô hình kinh tế hộ có hiệu quả trong 3 năm (E1p)", "Owners of an effective household-economy model in three years (E1p)"),
                "> 200", Number(published.OwnersOfModels(tally.Part.Through))),
        ];
    }

    private static string Organizations(List<Organization> organizations) => string.Create(
        CultureInfo.InvariantCulture,
        $"{organizations.Count} = {organizations.Count(o => o.Kind == OrganizationKind.CommuneCommittee)} + {organizations.Count(o => o.Kind == OrganizationKind.AgencyBlocCommittee)} + {organizations.Count(o => o.Kind == OrganizationKind.GrassrootsCell)}");

    private static string Number(int number) => number.ToString("N0", CultureInfo.GetCultureInfo("vi-VN"));
}
