using System.Text.Json.Nodes;
using CsCheck;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.MonthEnds;

/// <summary>A month's figures are a function of what was filed, not of when it was computed or in which order it came.</summary>
public sealed class IncrementalEqualsFullTests
{
    private const int Units = 5;
    private static readonly string[] Cells = ["CB1", "CB2", "CB3"];
    private static readonly Month[] Months = [A.Month("2019-01"), A.Month("2019-02"), A.Month("2019-03")];
    private static readonly DateTimeOffset InApril = new(2019, 4, 20, 0, 0, 0, TimeSpan.Zero);

    private static readonly ReferenceData Data = FromJanuary(A.Country().With(
        [.. Cells.Select(c => A.Cell(c)), .. Cells.Select(c => A.Member($"DV-{c}", c)),
         .. Cells.Select(c => A.InCluster("CUM", c)), A.Cluster("CUM"),
         A.AVillage(), A.Household("H-1"), A.Household("H-2"), A.Post("P-1"), A.Holder("P-1", "DV-CB1"), A.Plan("P-1", DayOfWeek.Tuesday),
         A.EconomicSector("KT-CHE"), A.LeaderPost("P-CT"), A.Holder("P-CT", "DV-CB2"), A.TermPlan("P-CT", "2019-01"),
         new Office("CQ-1", "Văn phòng", "Office", "H", A.LongAgo, null)]).Data);

    /// <summary>Postings in order of time, each to be followed by a run of the month end or not.</summary>
    private static readonly Gen<(Posting Posting, bool Run)[]> Histories =
        from count in Gen.Int[3, 14]
        from choices in Gen.Select(Gen.Int[0, Units - 1], Gen.Int[0, Months.Length - 1], Gen.Int[0, 9], Gen.Bool).Array[count]
        select Chain(choices);

    [Fact]
    public Task Incremental_and_full_month_ends_and_any_order_of_arrival_give_the_same_bytes() =>
        Gen.Select(Histories, Gen.Int).SampleAsync(
            async (history, seed) =>
            {
                await using var incremental = await StartAsync();
                await using var full = await StartAsync();

                foreach (var (posting, run) in history)
                {
                    await PostAsync(incremental, posting);
                    if (run)
                    {
                        await incremental.MonthEndAsync(posting.At.AddMinutes(1));
                    }
                }

                foreach (var posting in InAnotherOrder(history.Select(h => h.Posting), seed))
                {
                    await PostAsync(full, posting);
                }

                await incremental.MonthEndAsync(InApril);
                await full.MonthEndAsync(InApril, full: true);

                Assert.Equal(await full.PublishedAsync(), await incremental.PublishedAsync());
            },
            iter: 12,
            threads: 1);

    private static async Task<Deployment> StartAsync()
    {
        var deployment = new Deployment();
        await deployment.ImportAsync(Data);
        return deployment;
    }

    private static async Task PostAsync(Deployment deployment, Posting posting)
    {
        var answer = await deployment.PostAsync(A.Committee, (JsonObject)posting.Sheet.DeepClone(), posting.At);
        Assert.True(answer.Status is 200 or 201, $"{answer.Status}: {string.Join(' ', answer.Problems.Select(p => p.En))}");
    }

    /// <summary>Another order in which the revisions of one sheet still follow each other.</summary>
    private static IEnumerable<Posting> InAnotherOrder(IEnumerable<Posting> postings, int seed) =>
        postings.GroupBy(p => p.Chain).OrderBy(g => (g.Key.Aggregate(17, (hash, c) => unchecked((hash * 31) + c)) * 7919) ^ seed).SelectMany(g => g);

    /// <summary>Turns choices into revisions that each name their base, received before the month's lock.</summary>
    private static (Posting Posting, bool Run)[] Chain((int Cell, int Month, int Content, bool Run)[] choices)
    {
        var revisions = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. choices.OrderBy(c => c.Month).Select(c =>
        {
            var month = Months[c.Month];
            var chain = $"{c.Cell} {month}";
            var @base = revisions.GetValueOrDefault(chain);
            revisions[chain] = @base + 1;
            var at = VietnamTime.At(month.Next.FirstDay.AddDays(@base % 9), new TimeOnly(8, 0)).AddMinutes(@base);
            return (new Posting(chain, at, Sheet(c.Cell, month, @base, c.Content)), c.Run);
        })];
    }

    private static JsonObject Sheet(int unit, Month month, int @base, int content) => unit switch
    {
        < 3 => Meetings(Cells[unit], month, @base, content),
        3 => OfCommune(ApprenticeshipTermsForm.Code, month, @base, new JsonObject
        {
            ["person"] = "DV-CB2",
            ["post"] = "P-CT",
            ["sector"] = A.Sector,
            ["hostOffice"] = "CQ-1",
            ["start"] = $"2019-01-{content % 3 + 1:00}",
            ["plannedEnd"] = "2019-05-31",
            ["end"] = content > 6 ? $"{month}-20" : null,
        }),
        _ => OfCommune(EconomicModelsForm.Code, month, @base, new JsonObject
        {
            ["model"] = $"MH-{content % 3}",
            ["owner"] = $"DV-{Cells[content % 3]}",
            ["sector"] = "KT-CHE",
            ["opened"] = "2018-01-01",
            ["lastReview"] = content % 2 == 0 ? "2019-01-05" : null,
            ["verdict"] = content % 2 == 0 ? "positive" : null,
        }),
    };

    private static JsonObject OfCommune(string form, Month month, int @base, JsonObject row) => new()
    {
        ["form"] = form,
        ["month"] = $"{month}",
        ["unit"] = A.Commune,
        ["base"] = @base,
        ["rows"] = new JsonArray(row),
    };

    private static JsonObject Meetings(string cell, Month month, int @base, int content) => content switch
    {
        0 => Deployment.Nil(CellMeetingsForm.Code, cell, $"{month}", @base, $"Lý do {@base}"),
        1 when @base > 0 => new()
        {
            ["form"] = CellMeetingsForm.Code,
            ["month"] = $"{month}",
            ["unit"] = cell,
            ["base"] = @base,
            ["withdraw"] = true,
            ["reason"] = $"Rút {@base}",
        },
        < 3 => Deployment.Meetings(cell, $"{month}", @base, Deployment.Meeting($"{month}-0{content + 1}", present: content % 4)),
        < 5 => Deployment.Meetings(cell, $"{month}", @base, Deployment.Meeting($"{month}-06", present: content % 4, guests: OtherThan(cell))),
        < 8 => Deployment.Meetings(cell, $"{month}", @base, Deployment.Meeting($"{month}-03"), Deployment.Meeting($"{month.Next}-01")),
        _ => Deployment.Meetings(cell, $"{month}", @base, Deployment.Meeting($"{month}-04", held: "merged-with-agency")),
    };

    private static string[] OtherThan(string cell) => [.. Cells.Where(c => c != cell)];

    private static ReferenceData FromJanuary(ReferenceData data) => data with { Units = data.Units with { FirstMonth = Months[0] } };

    private sealed record Posting(string Chain, DateTimeOffset At, JsonObject Sheet);
}
