using System.Text.Json.Nodes;
using Pipeline.Functions.OpenApi;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Bundles;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.OpenApi;

/// <summary>Every address of the API, asked at least once so that it answers well, and some so that they refuse: what documents show as examples.</summary>
internal static class ApiTour
{
    private const string Organization = "organization";
    private const string Board = "board";
    private const string Operator = "operator";

    public static async Task<SortedDictionary<string, List<Exchange>>> RunAsync()
    {
        await using var host = await TouredHost.StartAsync();
        await WalkAsync(host);
        return host.Recorded;
    }

    /// <summary>On a host that was just started.</summary>
    public static async Task WalkAsync(TouredHost host)
    {
        await host.GetAsync("Health", "not-ready", "api/health", key: null);
        await host.ImportAsync("dry-run", "api/reference?dryRun=true");
        await host.ImportAsync("imported", "api/reference");
        await host.ImportAsync("nothing-new", "api/reference");
        await host.HalfAYearAsync();
        await PagesAsync(host);
        var receipt = await FilingAsync(host);
        await ReadingAsync(host, receipt);
        await LedgerAsync(host, receipt);
        await RegistersAsync(host);
        await PersonsAsync(host);
        await RestatingAsync(host);
        await RunsAsync(host);
        await FiguresAsync(host);
        await KeysAsync(host);
    }

    /// <summary>Last: the key still opens afterwards, but is changed only once.</summary>
    private static async Task KeysAsync(TouredHost host)
    {
        var overlap = new JsonObject { ["overlapDays"] = 14 };
        await host.PostAsync("RotateKey", "two-weeks-of-overlap", "api/keys/rotation", Operator, overlap);
        await host.PostAsync("RotateKey", "already-changed", "api/keys/rotation", Operator, overlap.DeepClone());
    }

    private static async Task PagesAsync(TouredHost host)
    {
        await host.GetAsync("Health", "ready", "api/health", key: null);
        await host.GetAsync("SignIn", "by-key-alone", "api/sign-in", key: null);
        await host.GetAsync("Forms", "forms", "api/forms", key: null);
        await host.GetAsync("Me", "an-organisation", "api/me", Organization);
        await host.GetAsync("Me", "without-a-key", "api/me", key: null);
        await host.GetAsync("PrefillRegister", "register", "api/prefill/2019-07", Organization);
        await host.GetAsync("Prefill", "a-sheet", "api/prefill/2019-07/cell-meetings/CB1", Organization);
        await host.GetAsync("Workbook", "a-month", "api/workbooks/2019-07", Organization);
        await host.GetAsync("WorkbookForm", "a-form", "api/workbooks/2019-07/cell-meetings", Organization);
    }

    /// <returns>The receipt of the sheet of CB1.</returns>
    private static async Task<string> FilingAsync(TouredHost host)
    {
        var sheet = Deployment.Meetings("CB1", "2019-07", 0, Unusual());
        await host.PostAsync("Submissions", "dry-run", "api/submissions?dryRun=true", Organization, sheet);
        var taken = await host.PostAsync("Submissions", "first-filing", "api/submissions", Organization, sheet);
        await host.PostAsync("Submissions", "sent-again", "api/submissions", Organization, sheet);
        var wrong = sheet.DeepClone();
        wrong["colour"] = 1;
        wrong["rows"]![0]!["present"] = 900;
        await host.PostAsync("Submissions", "broken-rules", "api/submissions", Organization, wrong);
        var stale = sheet.DeepClone();
        stale["rows"]![0]!["opinions"] = 3;
        await host.PostAsync("Submissions", "stale-base", "api/submissions", Organization, stale);
        await host.PostAsync("Submissions", "month-locked", "api/submissions", Organization, Late());
        await host.PostAsync("Submissions", "a-batch", "api/submissions", Organization, new JsonArray(
            Deployment.Nil("cell-meetings", "CB2", "2019-07", reason: "Không họp."), Deployment.Nil("cell-meetings", "CB-KHAC", "2019-07", reason: "Không họp.")));
        await BundlesAsync(host);
        return (string)taken!["receipt"]!;
    }

    private static async Task BundlesAsync(TouredHost host)
    {
        using var device = new SigningDevice();
        var registration = JsonNode.Parse(device.Registration(new(2019, 7, 20, 1, 0, 0, TimeSpan.Zero)));
        var registered = await host.PostAsync("Devices", "a-device", "api/devices", Organization, registration);
        var sheet = Deployment.Nil("cell-meetings", "CB3", "2019-07", reason: "Chi bộ chưa họp do mưa lũ.");
        sheet["id"] = "0b9b8a52-7d1b-4c57-9b59-0d8a3a8b6f10";
        sheet["finalisedAt"] = "2019-07-19T02:11:09Z";
        var bundle = JsonNode.Parse(device.Bundle((string)registered!["key"]!, sheet))!;
        await host.PostAsync("Bundles", "handed-in-by-the-board", "api/bundles", Board, bundle);
        var changed = bundle.DeepClone();
        changed["content"] = ((string)bundle["content"]!).Replace("CB3", "CB2", StringComparison.Ordinal);
        await host.PostAsync("Bundles", "changed-on-its-way", "api/bundles", Board, changed);
    }

    private static async Task ReadingAsync(TouredHost host, string receipt)
    {
        await host.GetAsync("Sheets", "a-sheet", "api/sheets/2019-07/cell-meetings/CB1", Organization);
        await host.GetAsync("Sheets", "not-filed", "api/sheets/2019-07/cell-meetings/CB4", Organization);
        await host.GetAsync("Receipts", "a-receipt", $"api/receipts/{receipt}", Organization);
        await host.GetAsync("ReceiptState", "it-counts", $"api/receipts/{receipt}/state", key: null);
        await host.GetAsync("ReceiptState", "a-wrong-character", $"api/receipts/{receipt[..^1]}{(receipt[^1] == '0' ? '1' : '0')}/state", key: null);
        await host.GetAsync("Warnings", "warnings", "api/warnings/2019-07", Organization);
        await host.PostAsync("Confirmations", "one-mark", $"api/receipts/{receipt}/confirmations", Organization, new JsonObject { ["confirmed"] = new JsonArray("unusual-roll") });
    }

    private static async Task LedgerAsync(TouredHost host, string receipt)
    {
        await host.GetAsync("Obligations", "sheets-of-a-form", "api/obligations?month=2019-07&form=cell-meetings&kind=sheet", Organization);
        await host.PostAsync("Reviews", "asked-back", "api/reviews", Board, new JsonObject
        {
            ["receipt"] = receipt,
            ["verdict"] = "asked-back",
            ["reason"] = "Tổng số đảng viên có đúng không?",
        });
        var extension = new JsonObject { ["organization"] = A.Committee, ["until"] = "2019-08-08", ["reason"] = "Mưa lũ, mất mạng nhiều ngày." };
        await host.PostAsync("Extend", "more-time", "api/months/2019-07/extensions", Board, extension);
        await host.GetAsync("Extensions", "who-has-more-time", "api/months/2019-07/extensions");
    }

    private static async Task RegistersAsync(TouredHost host)
    {
        var joined = await host.PostAsync("RegisterChanges", "a-member-joins", "api/register-changes", Organization, Requested(new JsonObject
        {
            ["kind"] = "member-joined",
            ["effective"] = "2019-07-15",
            ["member"] = "DV-90101",
            ["name"] = "Hoàng Văn Thử",
            ["cell"] = "CB2",
            ["status"] = "probationary",
        }));
        var household = await host.PostAsync("RegisterChanges", "a-household-comes", "api/register-changes", Organization, Requested(new JsonObject
        {
            ["kind"] = "household-registered",
            ["effective"] = "2019-07-10",
            ["household"] = "H-90101",
            ["village"] = A.Village,
        }));
        var (first, second) = ((string)joined!["id"]!, (string)household!["id"]!);
        await host.GetAsync("RegisterChangeList", "what-waits", "api/register-changes?state=waiting");
        await host.GetAsync("RegisterChange", "with-a-preview", $"api/register-changes/{first}");
        await host.PostAsync("ApproveRegisterChange", "approved", $"api/register-changes/{first}/approve", Board);
        await host.PostAsync("RefuseRegisterChange", "refused", $"api/register-changes/{second}/refuse", Board, new JsonObject { ["reason"] = "Hộ này đã có trong sổ." });
    }

    private static async Task PersonsAsync(TouredHost host)
    {
        await host.PostAsync("ExportPerson", "what-is-held", "api/persons/exports", Board, new JsonObject { ["member"] = "DV-90101" });
        await host.PostAsync("ExportPerson", "nobody-by-that-code", "api/persons/exports", Board, new JsonObject { ["member"] = "DV-KHAC" });
    }

    private static async Task RestatingAsync(TouredHost host)
    {
        var late = await host.PostAsync("Submissions", "after-the-lock", "api/submissions?forRestatement=true", Organization, Late());
        await host.GetAsync("Filings", "what-waits", "api/months/2019-06/filings");
        var order = new JsonObject { ["receipts"] = new JsonArray((string)late!["receipt"]!), ["reason"] = "Mưa lũ làm mất điện ba tuần." };
        var asked = await host.PostAsync("Restate", "asked-for", "api/months/2019-06/restatements", Board, order);
        await host.FireAsync("RequestedRuns");
        await host.GetAsync("Restatement", "done", $"api/months/2019-06/restatements/{asked!["id"]}");
        await host.GetAsync("Restatements", "of-a-month", "api/months/2019-06/restatements");
        await host.GetAsync("MonthVersions", "final-and-restated", "api/months/2019-06/versions");
        await host.FireAsync("DeliverMessages");
        var messages = await host.GetAsync("Messages", "what-waits", "api/messages?state=waiting");
        var id = (string)messages!["messages"]![0]!["id"]!;
        await host.GetAsync("Message", "one", $"api/messages/{id}");
        await host.PostAsync("RetryMessage", "once-more", $"api/messages/{id}/retry", Operator);
    }

    private static async Task RunsAsync(TouredHost host)
    {
        var run = await host.PostAsync("MonthEnds", "of-one-month", "api/month-ends?month=2019-07", Operator);
        await host.FireAsync("RequestedRuns");
        await host.GetAsync("Runs", "done", $"api/runs/{run!["id"]}", Operator);
        var jobs = await host.GetAsync("Jobs", "the-last-ones", "api/jobs?name=daily-refresh", Operator);
        var id = (string)jobs!["jobs"]![0]!["id"]!;
        await host.GetAsync("Job", "one", $"api/jobs/{id}", Operator);
        await host.PostAsync("RerunJob", "asked-for", $"api/jobs/{id}/rerun", Operator);
    }

    private static async Task FiguresAsync(TouredHost host)
    {
        await host.GetAsync("Months", "months", "api/months");
        await host.GetAsync("Month", "a-final-month", "api/months/2019-06");
        var pointer = await host.GetAsync("DatasetPointer", "latest", "api/datasets/latest.json");
        var manifest = await host.GetAsync("DatasetManifest", "of-the-latest", $"api/datasets/{pointer!["manifest"]}");
        await host.GetAsync("DatasetDimensionFile", "a-dimension", $"api/datasets/{FileOf(manifest!, "dim_form")}");
        await host.GetAsync("DatasetMonthFile", "a-month", $"api/datasets/{FileOf(manifest!, "fact_reporting")}");
        await host.GetAsync("Explain", "a-figure", "api/explain/fact_meeting_compliance/2019-06?cell_key=1&figure=m1");
        await host.GetAsync("PlanningHosting", "a-cluster", "api/planning/2019-06/hosting");
        await host.GetAsync("PlanningVisits", "a-cluster", "api/planning/2019-06/visits");
        await host.GetAsync("PlanningLeaders", "none-away", "api/planning/2019-06/leaders");
    }

    private static string FileOf(JsonNode manifest, string table) =>
        (string)manifest["tables"]!.AsArray().Single(t => (string)t!["name"]! == table)!["files"]![0]!["path"]!;

    /// <summary>A meeting with a roll of 40, where it was 4 for half a year.</summary>
    private static JsonObject Unusual()
    {
        var meeting = Deployment.Meeting("2019-07-05", present: 39);
        meeting["roll"] = 40;
        return meeting;
    }

    /// <summary>What CB4 had not filed for June.</summary>
    private static JsonObject Late() => Deployment.Meetings("CB4", "2019-06", 0, Deployment.Meeting("2019-06-05"));

    private static JsonObject Requested(params JsonNode[] changes) => new() { ["changes"] = new JsonArray(changes) };
}
