using Pipeline.Core;
using Pipeline.Core.Reference.ReferenceChecks;
using Pipeline.Storage.Reference;

namespace Pipeline.Tests.Reference;

public sealed class ReferenceCheckTests
{
    [Theory]
    [InlineData("sectors.csv", "bad code,X,X,vertical,2018-01-01,", "reference-code-invalid")]
    [InlineData("sectors.csv", "LA-MA,X,X,vertical,2018-01-01,2018-01-01", "reference-dates-inverted")]
    [InlineData("sectors.csv", "AN-NINH,X,X,vertical,2018-01-01,", "reference-row-duplicate")]
    [InlineData("sectors.csv", "AN-NINH,X,X,vertical,2019-01-01,", "reference-versions-overlap")]
    [InlineData("members.csv", "DV-00001,X,XA-BAN-LUOC-CB02,official,no,2019-01-01,", "reference-versions-overlap")]
    [InlineData("members.csv", "DV-99999,X,XA-NONE-CB01,official,no,2019-01-01,", "reference-code-unknown")]
    [InlineData("members.csv", "DV-99999,X,XA-BAN-LUOC-CB02,official,no,2017-01-01,", "reference-not-in-force")]
    [InlineData("households.csv", "H-99999,C-NONE-T01,2019-01-01,", "reference-code-unknown")]
    [InlineData("household-assignments.csv", "H-99999,DV-00001,2019-01-01,", "reference-code-unknown")]
    [InlineData("household-assignments.csv", "H-00001,DV-99999,2019-01-01,", "reference-code-unknown")]
    [InlineData("posts.csv", "P-X,village-head,C-BAN-LUOC,,2019-01-01,", "reference-post-place")]
    [InlineData("posts.csv", "P-X,village-head,C-BAN-MAY,C-BAN-LUOC-T01,2019-01-01,", "reference-post-place")]
    [InlineData("posts.csv", "P-X,commune-chair,C-BAN-LUOC,C-BAN-LUOC-T01,2019-01-01,", "reference-post-place")]
    [InlineData("post-holders.csv", "P-BAN-LUOC-T01-BT,DV-00001,2019-01-01,", "reference-two-holders")]
    [InlineData("post-holders.csv", "P-BAN-PEO-BT,DV-99999,2019-01-01,2019-01-02", "reference-code-unknown")]
    [InlineData("apprenticeship-plans.csv", "P-NONE,AN-NINH,monday,2019-01-01,", "reference-code-unknown")]
    [InlineData("apprenticeship-plans.csv", "P-BAN-LUOC-T01-BT,NONE,friday,2019-01-01,", "reference-code-unknown")]
    [InlineData("apprenticeship-plans.csv", "P-BAN-LUOC-T01-BT,AN-NINH,monday,2019-01-01,", "reference-row-duplicate")]
    [InlineData("village-meeting-plans.csv", "C-NONE-T01,1 2,2019-01-01,", "reference-code-unknown")]
    [InlineData("village-meeting-plans.csv", "C-BAN-LUOC-T01,1 2,2019-01-01,", "reference-row-duplicate")]
    [InlineData("village-meeting-plans.csv", "C-BAN-LUOC-T01,1 2,2017-01-01,2017-02-01", "reference-not-in-force")]
    [InlineData("village-meeting-plans.csv", "C-BAN-LUOC-T01,1 2,2019-01-01,2019-01-01", "reference-dates-inverted")]
    [InlineData("cluster-cells.csv", "CUM-BAN-LUOC-02,XA-BAN-LUOC-CB01,2019-01-01,", "reference-cell-in-two-clusters")]
    [InlineData("cluster-cells.csv", "CUM-BAN-LUOC-01,XA-BAN-LUOC-YT,2019-01-01,", "reference-cluster-bloc")]
    [InlineData("apprenticeship-plans.csv", "P-BAN-LUOC-T01-BT,KT-CHE,sunday,2019-01-01,", "reference-sector-not-vertical")]
    [InlineData("offices.csv", "H-MOI,Mới,New,HUYEN-NONE,2019-01-01,", "reference-code-unknown")]
    [InlineData("offices.csv", "H-MOI,Mới,New,HUYEN-HOANG-SU-PHI,2019-01-01,", "reference-not-in-force")]
    [InlineData("term-plans.csv", "P-NONE,AN-NINH,2021-05", "reference-code-unknown")]
    [InlineData("term-plans.csv", "P-BAN-LUOC-CT,NONE,2021-05", "reference-code-unknown")]
    [InlineData("term-plans.csv", "P-BAN-LUOC-CT,KT-CHE,2021-05", "reference-sector-not-vertical")]
    [InlineData("term-plans.csv", "P-BAN-PEO-CT,AN-NINH,2020-01", "reference-not-in-force")]
    [InlineData("term-plans.csv", "P-BAN-LUOC-T01-BT,AN-NINH,2021-05", "reference-term-plan-post")]
    [InlineData("term-plans.csv", "P-BAN-LUOC-BT,AN-NINH,2019-12", "reference-term-plan-repeated")]
    [InlineData("calendar.csv", "2026-01-01,standing-committee,HUYEN-HOANG-SU-PHI", "reference-not-in-force")]
    [InlineData("calendar.csv", "2019-01-01,council,HUYEN-HOANG-SU-PHI", "reference-body-unknown")]
    [InlineData("calendar.csv", "2019-01-22,standing-committee,HUYEN-HOANG-SU-PHI", "reference-row-duplicate")]
    [InlineData("communes.csv", "C-MOI,Mới,Moi,commune,2018-01-01,2020-01-01,C-NONE", "reference-successor-unknown")]
    [InlineData("communes.csv", "C-MOI,Mới,Moi,commune,2018-01-01,,C-BAN-MAY", "reference-successor-too-early")]
    [InlineData("organizations.csv", "XA-MOI,Mới,Moi,grassroots-cell,rural,C-BAN-MAY,HUYEN-HOANG-SU-PHI,2018-01-01,2018-02-01,", "reference-commune-mismatch")]
    [InlineData("organizations.csv", "XA-MOI,Mới,Moi,commune-committee,rural,C-BAN-MAY,HUYEN-HOANG-SU-PHI,2018-01-01,2018-02-01,", "reference-two-committees")]
    [InlineData("organizations.csv", "XA-MOI,Mới,Moi,grassroots-cell,rural,,HUYEN-NONE,2018-01-01,2018-02-01,", "reference-code-unknown")]
    [InlineData("villages.csv", "C-X-T01,X,village,C-NONE,2018-01-01,,", "reference-code-unknown")]
    [InlineData("cells.csv", "X-CB01,X,XA-BAN-PEO,rural,,2018-01-01,,", "reference-not-in-force")]
    public void A_row_that_does_not_agree_is_told_with_its_file_and_line(string file, string row, string code)
    {
        var line = Seeds.Texts[file].Split('\n').Length;

        var problems = Check(Seeds.FilesWith(file, text => text + row + "\n"));

        Assert.Contains(problems, p => p.Code == code && PlaceIs(p, file, line));
    }

    [Theory]
    [InlineData("\"lockedFromDay\": 11", "\"lockedFromDay\": 6", "deadlines.lockedFromDay")]
    [InlineData("\"fairFrom\": 70", "\"fairFrom\": 95", "meetings.fairFrom")]
    [InlineData("\"minimumActiveDays\": 15", "\"minimumActiveDays\": 0", "expectation.minimumActiveDays")]
    [InlineData("\"clusterLargest\": 4", "\"clusterLargest\": 2", "meetings.clusterLargest")]
    [InlineData("\"textMonths\": 24", "\"textMonths\": 0", "retention.textMonths")]
    [InlineData("\"textMonths\": 24", "\"textMonths\": 121", "retention.textMonths")]
    [InlineData("\"rowMonths\": 120", "\"rowMonths\": 23", "retention.rowMonths")]
    [InlineData("\"registerMonths\": 120", "\"registerMonths\": 0", "retention.registerMonths")]
    [InlineData("\"formMonths\": {}", "\"formMonths\": { \"cell-meetings\": [13] }", "expectation.formMonths")]
    public void A_rule_packs_values_make_sense_together(string old, string changed, string field)
    {
        const string File = "rule-packs/HD-12-2018.json";

        var problems = Check(Seeds.FilesWith(File, text => text.Replace(old, changed, StringComparison.Ordinal)));

        Assert.Contains(problems, p => p.Code == "reference-rule-pack-value" && p.Place == File + ":1" && p.En.Contains(field, StringComparison.Ordinal));
    }

    [Fact]
    public void A_gap_between_two_packs_is_told_with_its_first_day()
    {
        var problem = Assert.Single(Check(Seeds.FilesWith("rule-packs/HD-12-2018.json", text => Once(text, "\"validTo\": \"2025-11-01\"", "\"validTo\": \"2025-10-28\""))));

        Assert.Equal(("reference-no-rule-pack", "deployment.json:1"), (problem.Code, problem.Place));
        Assert.Contains("2025-10-28", problem.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"validTo\": null", "\"validTo\": \"2030-01-01\"", "2030-01-01")]
    [InlineData("\"validFrom\": \"2025-11-01\"", "\"validFrom\": \"2025-12-01\"", "2025-11-01")]
    public void A_pack_is_in_force_on_every_day_to_come(string old, string changed, string day)
    {
        var problem = Assert.Single(Check(Seeds.FilesWith("rule-packs/HD-42-2025.json", text => Once(text, old, changed))));

        Assert.Equal("reference-no-rule-pack", problem.Code);
        Assert.Contains(day, problem.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"validTo\": \"2025-11-01\"", "\"validTo\": null")]
    [InlineData("\"validTo\": \"2025-11-01\"", "\"validTo\": \"2025-11-02\"")]
    public void Two_packs_are_never_in_force_together(string old, string changed)
    {
        var problem = Assert.Single(Check(Seeds.FilesWith("rule-packs/HD-12-2018.json", text => Once(text, old, changed))));

        Assert.Equal(("reference-rule-packs-overlap", "rule-packs/HD-42-2025.json:1"), (problem.Code, problem.Place));
        Assert.Contains("HD-12-2018", problem.Vi, StringComparison.Ordinal);
        Assert.Contains("2025-11-01", problem.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_come_in_the_order_of_files_and_lines()
    {
        var problems = Check(Seeds.FilesWith("sectors.csv", text => text.Replace("2018-01-01,", "2018-01-01,2017-01-01", StringComparison.Ordinal)));

        Assert.Equal(
            Enumerable.Range(2, 17).Select(line => $"sectors.csv:{line}"),
            problems.Where(p => p.Code == "reference-dates-inverted").Select(p => p.Place));
    }

    private static string Once(string text, string old, string changed)
    {
        Assert.Equal(2, text.Split(old).Length);
        return text.Replace(old, changed, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Problem> Check(ReferenceFiles files)
    {
        var reading = ReferenceReader.Read(files);
        Assert.Empty(reading.Problems);
        return ReferenceCheck.All(reading.Data!, reading.Origins);
    }

    /// <summary>An overlap is told at the row that begins later, which may be the one that was there.</summary>
    private static bool PlaceIs(Problem problem, string file, int line) =>
        problem.Place == $"{file}:{line}" || problem.En.Contains($"{file}:{line}", StringComparison.Ordinal);
}
