using System.Text.Json.Nodes;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Restatements;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Restatements;

/// <summary>
/// January to March 2019 are final, April runs. Three cells of a cluster, a village and a commune; in January the cell CB1 and the commune have
/// filed nothing; nobody of CB1 meets in February, and nobody of CB2 until March.
/// </summary>
internal static class LateYear
{
    public static readonly DateTimeOffset Now = new(2019, 4, 20, 1, 0, 0, TimeSpan.Zero);

    public static readonly DateTimeOffset Later = Now.AddMinutes(1);

    private static readonly string[] Cells = ["CB1", "CB2", "CB3"];

    public static ReferenceData Data { get; } = FromJanuary(A.Country().With(
        [.. Cells.Select(c => A.Cell(c)), .. Cells.Select(c => A.Member($"DV-{c}", c)),
         .. Cells.Select(c => A.InCluster("CUM", c)), A.Cluster("CUM"),
         A.AVillage(), A.Household("H-1"), A.Household("H-2"), A.EconomicSector("KT-CHE"), A.LeaderPost("P-CT"), A.Holder("P-CT", "DV-CB2"),
         A.TermPlan("P-CT", "2019-01"), new Office("CQ-1", "Văn phòng", "Office", "H", A.LongAgo, null)]).Data);

    /// <summary>A meeting of CB1 in January.</summary>
    public static JsonObject Late => Deployment.Meetings("CB1", "2019-01", 0, Deployment.Meeting("2019-01-10"));

    /// <summary>A meeting of CB2 in January, where it had said that there was none.</summary>
    public static JsonObject Corrected => Deployment.Meetings("CB2", "2019-01", 1, Deployment.Meeting("2019-01-10"));

    public static Task PrepareAsync(Deployment deployment) => PrepareAsync(deployment, Data);

    public static async Task PrepareAsync(Deployment deployment, ReferenceData data)
    {
        await deployment.ImportAsync(data);
        foreach (var month in (string[])["2019-01", "2019-02", "2019-03"])
        {
            foreach (var cell in Cells.Where(c => c != "CB1" || month != "2019-01"))
            {
                await PostAsync(deployment, SheetOf(cell, month), $"{A.Month(month).Next}-02T03:00:00Z");
            }

            await PostAsync(deployment, Households(month, month == "2019-01" ? null : "DV-CB1"), $"{A.Month(month).Next}-02T03:00:00Z");
            await deployment.MonthEndAsync(A.Instant($"{A.Month(month).Next}-11T01:00:00Z"));
        }

        await deployment.MonthEndAsync(Now);
    }

    /// <summary>Files for restatement and gives the receipt.</summary>
    public static async Task<string> FileLateAsync(Deployment deployment, JsonObject sheet)
    {
        var answer = await deployment.PostAsync(A.Committee, sheet, Now, forRestatement: true);
        Assert.True(answer.Status == 202, string.Join(' ', answer.Problems.Select(p => p.En)));
        return answer.Receipt!.Receipt!;
    }

    /// <summary>Files the sheets for restatement of January and lets them in.</summary>
    public static async Task<Restatement> RestateAsync(Deployment deployment, params IReadOnlyList<JsonObject> sheets)
    {
        var receipts = new List<string>();
        foreach (var sheet in sheets)
        {
            receipts.Add(await FileLateAsync(deployment, sheet));
        }

        var answer = await deployment.RestateAsync("2019-01", Now, receipts);
        Assert.True(answer.Restatement is not null, string.Join(' ', answer.Problems.Select(p => p.En)));
        await deployment.WorkOffRestatementsAsync(Later);
        return await LookAsync(deployment, answer.Restatement.Id);
    }

    public static async Task<Restatement> LookAsync(Deployment deployment, string id) =>
        (await deployment.Restatements(Later).FindAsync(Board, A.Month("2019-01"), id, TestContext.Current.CancellationToken)).Value!;

    public static Caller Board { get; } = new("board", CallerRole.Board, null);

    public static JsonObject Households(string month, string? member, int @base = 0) => new()
    {
        ["form"] = HouseholdAssignmentsForm.Code,
        ["month"] = month,
        ["unit"] = A.Village,
        ["base"] = @base,
        ["rows"] = new JsonArray(
            new JsonObject { ["household"] = "H-1", ["member"] = member, ["from"] = member is null ? null : $"{month}-01", ["contacted"] = false },
            new JsonObject { ["household"] = "H-2", ["contacted"] = false }),
    };

    public static JsonObject Models(string month, int @base = 0) => OfCommune(EconomicModelsForm.Code, month, @base, new JsonObject
    {
        ["model"] = "MH-1",
        ["owner"] = "DV-CB1",
        ["sector"] = "KT-CHE",
        ["opened"] = "2018-01-01",
        ["lastReview"] = "2019-01-05",
        ["verdict"] = "positive",
    });

    public static JsonObject Term(string month, int @base = 0) => OfCommune(ApprenticeshipTermsForm.Code, month, @base, new JsonObject
    {
        ["person"] = "DV-CB2",
        ["post"] = "P-CT",
        ["sector"] = A.Sector,
        ["hostOffice"] = "CQ-1",
        ["start"] = "2019-01-02",
        ["plannedEnd"] = "2019-05-31",
    });

    public static JsonObject Withdrawal(string cell, string month, int @base) => new()
    {
        ["form"] = CellMeetingsForm.Code,
        ["month"] = month,
        ["unit"] = cell,
        ["base"] = @base,
        ["withdraw"] = true,
        ["reason"] = "Nộp nhầm.",
    };

    private static JsonObject OfCommune(string form, string month, int @base, JsonObject row) => new()
    {
        ["form"] = form,
        ["month"] = month,
        ["unit"] = A.Commune,
        ["base"] = @base,
        ["rows"] = new JsonArray(row),
    };

    private static JsonObject SheetOf(string cell, string month) => (cell, month) is ("CB1", "2019-02") or ("CB2", "2019-01" or "2019-02")
        ? Deployment.Nil(CellMeetingsForm.Code, cell, month)
        : Deployment.Meetings(cell, month, 0, Deployment.Meeting($"{month}-10"));

    private static async Task PostAsync(Deployment deployment, JsonObject sheet, string at)
    {
        var answer = await deployment.PostAsync(A.Committee, sheet, A.Instant(at));
        Assert.True(answer.Status == 201, string.Join(' ', answer.Problems.Select(p => p.En)));
    }

    private static ReferenceData FromJanuary(ReferenceData data) => data with { Units = data.Units with { FirstMonth = A.Month("2019-01") } };
}
