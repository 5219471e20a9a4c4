using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets.Checks;
using Pipeline.Core.Sheets.Drafts;

namespace Pipeline.Tests.Intake;

/// <summary>Sheets as JSON that breaks no rule, for a test to change in one place.</summary>
public static class Draft
{
    public static JsonObject CellMeetings(params JsonObject[] rows) => Sheet("cell-meetings", "XA-MOT-CB01", rows.Length == 0 ? [Meeting()] : rows);

    public static JsonObject MemberReports(params JsonObject[] rows) => Sheet("member-reports", "XA-MOT-CB01", rows);

    public static JsonObject Report(string member = "DV-00001") => new()
    {
        ["member"] = member,
        ["tasksGiven"] = 3,
        ["tasksDone"] = 2,
        ["selfRating"] = "excellent",
        ["agreedRating"] = "good",
        ["commentsReceived"] = 2,
    };

    public static JsonObject Apprenticeship(params JsonObject[] rows) => Sheet("apprenticeship-days", "C-MOT", rows);

    public static JsonObject Households(params JsonObject[] rows) => Sheet("household-assignments", "C-MOT-T01", rows);

    public static JsonObject VillageMeetings(params JsonObject[] rows) => Sheet("village-meetings", "C-MOT-T01", rows);

    public static JsonObject Above(params JsonObject[] rows) => Sheet("supervising-meetings", "C-MOT", rows);

    public static JsonObject NewRural(params JsonObject[] rows) => Sheet("new-rural", "C-MOT", rows);

    public static JsonObject Terms(params JsonObject[] rows) => Sheet("apprenticeship-terms", "C-MOT", rows);

    public static JsonObject Models(params JsonObject[] rows) => Sheet("economic-models", "C-MOT", rows);

    public static JsonObject Nil(string reason = "Không họp vì lũ") =>
        CellMeetings().With("rows", null).With("nil", true).With("reason", reason);

    public static JsonObject Withdrawal(int @base) =>
        CellMeetings().With("rows", null).With("withdraw", true).With("reason", "Nhầm đơn vị").With("base", @base);

    public static JsonObject Sheet(string form, string unit, params JsonObject[] rows) => new()
    {
        ["form"] = form,
        ["month"] = "2019-03",
        ["unit"] = unit,
        ["rows"] = new JsonArray([.. rows]),
    };

    public static JsonObject Meeting(string date = "2019-03-05") => new()
    {
        ["date"] = date,
        ["kind"] = "regular",
        ["held"] = "separately",
        ["rotatingHost"] = true,
        ["guestCells"] = new JsonArray("XA-MOT-CB02"),
        ["roll"] = 20,
        ["exempt"] = 2,
        ["present"] = 15,
        ["excused"] = 3,
        ["preparedBeforehand"] = true,
        ["selfCriticism"] = true,
        ["opinions"] = 7,
        ["issuesRaised"] = 3,
        ["issuesSettled"] = 3,
        ["resolutionAdopted"] = true,
        ["qualityScore"] = 87.5m,
    };

    public static JsonObject Day() => new()
    {
        ["person"] = "DV-00001",
        ["post"] = "P-01",
        ["village"] = "C-MOT-T01",
        ["sector"] = "VAN-HOA",
        ["plannedDate"] = "2019-03-12",
        ["dateDone"] = "2019-03-12",
        ["length"] = "whole",
        ["assessment"] = "good",
    };

    public static JsonObject Term() => new()
    {
        ["person"] = "DV-00001",
        ["post"] = "P-CT",
        ["sector"] = "VAN-HOA",
        ["hostOffice"] = "CQ-1",
        ["start"] = "2019-02-11",
        ["plannedEnd"] = "2019-06-30",
    };

    public static JsonObject Model(string code = "MH-01") => new()
    {
        ["model"] = code,
        ["owner"] = "DV-00001",
        ["sector"] = "KT-CHE",
        ["opened"] = "2018-06-01",
        ["lastReview"] = "2019-03-15",
        ["verdict"] = "positive",
    };

    public static JsonObject Household() => new()
    {
        ["household"] = "H-0001",
        ["member"] = "DV-00001",
        ["from"] = "2018-01-01",
        ["contacted"] = true,
    };

    public static JsonObject VillageMeeting() => new()
    {
        ["date"] = "2019-03-12",
        ["entitled"] = 40,
        ["present"] = 30,
        ["chair"] = "village-head",
        ["prepared"] = true,
        ["minuted"] = true,
        ["decisions"] = 2,
    };

    public static JsonObject Attended() => new()
    {
        ["body"] = "standing-committee",
        ["date"] = "2019-03-19",
        ["present"] = "principal",
        ["issuesRaised"] = 2,
        ["issuesSettled"] = 1,
    };

    public static JsonObject Standing() => new()
    {
        ["criteriaMet"] = 19,
        ["recognisedOn"] = "2019-03-12",
    };

    /// <summary>The same object with one property set; null takes it away.</summary>
    public static JsonObject With(this JsonObject json, string name, JsonNode? value)
    {
        var copy = (JsonObject)json.DeepClone();
        copy.Remove(name);
        if (value is not null)
        {
            copy[name] = value.DeepClone();
        }

        return copy;
    }

    public static SheetDraft Read(JsonNode sheet) => Read(sheet.ToJsonString());

    public static SheetDraft Read(string sheet)
    {
        using var document = JsonDocument.Parse(sheet);
        return SheetDraftJson.Read(document.RootElement);
    }

    /// <summary>Everything the form and the reference data find, as «code place».</summary>
    public static IReadOnlyList<string> Problems(JsonNode sheet, DateOnly? today = null)
    {
        var draft = Read(sheet);
        var directory = new UnitDirectory(IntakeReference.Units);
        var context = new CheckContext(
            directory, IntakeReference.Registers["XA-MOT"], draft.Month!.Value, draft.Unit!, IntakeReference.Pack, today ?? new(2019, 4, 3));
        IEnumerable<Core.Problem> found = [.. draft.Problems, .. FormChecks.Check(draft.Form!, draft.Rows, context)];
        return [.. found.Select(p => $"{p.Code} {p.Place}")];
    }
}
