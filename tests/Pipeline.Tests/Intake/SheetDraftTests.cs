using System.Text.Json.Nodes;
using Pipeline.Core.Sheets;

namespace Pipeline.Tests.Intake;

public sealed class SheetDraftTests
{
    [Theory]
    [InlineData("date", "\"05/03/2019\"", "field-invalid")]
    [InlineData("date", "\"2019-02-30\"", "field-invalid")]
    [InlineData("date", "20190305", "field-invalid")]
    [InlineData("kind", "\"Regular\"", "option-unknown")]
    [InlineData("kind", "1", "field-invalid")]
    [InlineData("roll", "\"20\"", "field-invalid")]
    [InlineData("roll", "20.5", "field-invalid")]
    [InlineData("roll", "-1", "field-out-of-range")]
    [InlineData("roll", "10001", "field-out-of-range")]
    [InlineData("roll", "1e400", "field-invalid")]
    [InlineData("qualityScore", "100.5", "field-out-of-range")]
    [InlineData("qualityScore", "87.125", "field-invalid")]
    [InlineData("selfCriticism", "\"yes\"", "field-invalid")]
    [InlineData("selfCriticism", "null", "field-missing")]
    [InlineData("guestCells", "\"XA-MOT-CB02\"", "field-invalid")]
    [InlineData("guestCells", "[7]", "field-invalid")]
    public void A_value_that_is_not_of_its_field_is_refused_at_its_place(string field, string value, string problem)
    {
        var sheet = Draft.CellMeetings(Draft.Meeting()).ToJsonString();
        var meeting = Draft.Meeting().With(field, "@").ToJsonString().Replace("\"@\"", value, StringComparison.Ordinal);
        var changed = JsonNode.Parse(sheet.Replace(Draft.Meeting().ToJsonString(), meeting, StringComparison.Ordinal))!;

        Assert.Equal([$"{problem} /rows/0/{field}"], Problems(changed));
    }

    [Fact]
    public void Every_required_field_that_is_missing_is_named()
    {
        var required = CellMeetingsForm.Definition.Fields.Where(f => f.Required).Select(f => $"field-missing /rows/0/{f.Name}");

        Assert.Equal(required, Problems(Draft.CellMeetings([new JsonObject()])));
        Assert.Equal(required, Problems(Draft.CellMeetings(new JsonObject())));
    }

    [Fact]
    public void A_field_that_the_form_has_not_is_refused_and_its_name_escaped_in_the_place() =>
        Assert.Equal(["field-unknown /rows/0/a~1b~0c"], Problems(Draft.CellMeetings(Draft.Meeting().With("a/b~c", 1))));

    [Fact]
    public void Codes_in_a_list_are_checked_one_by_one()
    {
        var guests = new JsonArray("XA-MOT-CB02", "xa-mot", "XA-MOT-CB02");

        Assert.Equal(
            ["field-invalid /rows/0/guestCells/1", "code-repeated /rows/0/guestCells/2"],
            Problems(Draft.CellMeetings(Draft.Meeting().With("guestCells", guests))));
    }

    [Theory]
    [InlineData("form", null, "sheet-property-missing /form")]
    [InlineData("form", "cells", "form-unknown /form")]
    [InlineData("month", null, "sheet-property-missing /month")]
    [InlineData("month", "2019-13", "month-invalid /month")]
    [InlineData("unit", null, "sheet-property-missing /unit")]
    [InlineData("unit", "chi bộ 1", "sheet-property-invalid /unit")]
    [InlineData("id", "7", "sheet-property-invalid /id")]
    [InlineData("base", "1", "sheet-property-invalid /base")]
    [InlineData("sentAt", "2019-04-03T08:00:00", "sheet-property-invalid /sentAt")]
    [InlineData("rows", "none", "sheet-property-invalid /rows")]
    [InlineData("reason", "vì mưa", "reason-not-allowed /reason")]
    [InlineData("colour", "red", "sheet-property-unknown /colour")]
    public void A_property_of_the_sheet_is_checked_at_its_place(string name, string? value, string problem) =>
        Assert.Equal([problem], Problems(Draft.CellMeetings().With(name, value)));

    [Fact]
    public void An_empty_sheet_is_refused_unless_it_is_a_nil_report()
    {
        Assert.Equal(["sheet-empty /rows"], Problems(Draft.CellMeetings().With("rows", new JsonArray())));
        Assert.Equal(["sheet-empty /rows"], Problems(Draft.CellMeetings().With("rows", null)));
        Assert.Empty(Problems(Draft.Nil()));
    }

    [Fact]
    public void A_nil_report_has_a_reason_and_no_rows()
    {
        Assert.Equal(["reason-missing /reason"], Problems(Draft.Nil().With("reason", null)));
        Assert.Equal(["reason-missing /reason"], Problems(Draft.Nil().With("reason", "  ")));
        Assert.Equal(["rows-not-allowed /rows"], Problems(Draft.Nil().With("rows", new JsonArray(Draft.Meeting()))));
        Assert.Equal(["nil-and-withdraw /withdraw"], Problems(Draft.Nil().With("withdraw", true).With("base", 1)));
    }

    [Fact]
    public void A_withdrawal_names_what_it_withdraws_and_why()
    {
        Assert.Empty(Problems(Draft.Withdrawal(1)));
        Assert.Equal(["withdraw-without-base /base"], Problems(Draft.Withdrawal(0)));
        Assert.Equal(["reason-missing /reason"], Problems(Draft.Withdrawal(1).With("reason", null)));
    }

    [Fact]
    public void Text_that_is_no_text_is_a_problem_and_no_crash()
    {
        var sheet = Draft.Nil("@").ToJsonString();

        Assert.Equal("/reason", Assert.Single(Draft.Read(sheet.Replace("@", "\\ud800", StringComparison.Ordinal)).Problems).Place);
        Assert.Equal("/reason", Assert.Single(Draft.Read(sheet.Replace("@", "\\u0000", StringComparison.Ordinal)).Problems).Place);
    }

    [Fact]
    public void So_many_problems_that_no_one_reads_them_are_cut_off_and_said_to_be()
    {
        var problems = Draft.Read(Draft.CellMeetings([.. Enumerable.Range(0, 200).Select(_ => new JsonObject())])).Problems;

        Assert.Equal(ProblemList.Most + 1, problems.Count);
        Assert.Equal("more-problems", problems[^1].Code);
    }

    private static IEnumerable<string> Problems(JsonNode sheet) => Draft.Read(sheet).Problems.Select(p => $"{p.Code} {p.Place}");
}
