namespace Pipeline.Core.Reports;

/// <summary>What to look at first, in sentences with their numbers. Of a month that is not final only what can be said of it.</summary>
internal static class Highlights
{
    public static IEnumerable<Bilingual> Of(Reporting reporting)
    {
        var owners = reporting.ByOrganization("fact_obligation").Values.Select(own => (
            Owed: reporting.Measure("o1-den", own) ?? 0, Missing: reporting.Measure("o1-missing", own) ?? 0)).Where(o => o.Owed > 0).ToList();
        var (lacking, silent) = (owners.Count(o => o.Missing > 0), owners.Count(o => o.Missing == o.Owed));
        if (lacking > 0)
        {
            yield return reporting.Month.IsProvisional
                ? new($"{lacking} trên {owners.Count} tổ chức còn biểu chưa nộp.", $"{lacking} of {owners.Count} organisations still have sheets to file.")
                : silent == 0
                    ? new($"{lacking} trên {owners.Count} tổ chức chưa nộp đủ.", $"{lacking} of {owners.Count} organisations have not filed everything.")
                    : new($"{lacking} trên {owners.Count} tổ chức chưa nộp đủ, trong đó {silent} không nộp biểu nào.", $"{lacking} of {owners.Count} organisations have not filed everything, {silent} of them nothing at all.");
        }

        if (reporting.Now.Measures["m2-alerts"] is { } gaps)
        {
            yield return new($"{ReportWords.Number(gaps)} chi bộ đã từ 2 tháng chưa sinh hoạt thường lệ, tổ chức riêng.", $"{Counted(gaps, "cell has", "cells have")} had no regular meeting held separately for 2 or more months.");
        }

        if (!reporting.Month.IsProvisional && Unmet(reporting) is > 0 and var unmet)
        {
            yield return new($"{unmet} xã có dưới 85% chi bộ sinh hoạt đúng quy định (M1).", $"In {Counted(unmet, "commune", "communes")} fewer than 85% of the cells met as required (M1).");
        }

        if (reporting.Now.Measures["a2m-communes-too-many-away"] is { } away)
        {
            yield return new($"{ReportWords.Number(away)} xã có quá nhiều lãnh đạo cùng đi học việc.", $"{Counted(away, "commune has", "communes have")} too many leaders away at once.");
        }
    }

    private static string Counted(decimal number, string one, string many) => $"{ReportWords.English(number)} {(number == 1 ? one : many)}";

    private static int Unmet(Reporting reporting) =>
        reporting.Now.Compliance.Count(c => reporting.Units.ByCode.TryGetValue(c.Key, out var o) && o.IsCommune && c.Value.Value < FigureValue.LevelBounds[1]);
}
