using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Prefill;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Clerks;

public sealed class PrefilledRowsTests
{
    private static readonly Month March = A.Month("2019-03");

    [Fact]
    public void A_cell_s_meeting_is_begun_with_the_roll_of_the_month_s_last_day()
    {
        var country = A.Country().With(
            A.Cell("CB1"), A.Member("DV-1"), A.Member("DV-2") with { Exempt = true }, A.Member("DV-3", to: "2019-03-31"), A.Member("DV-4", cell: "CB2"));

        var row = Assert.Single(Rows(CellMeetingsForm.Definition, country, "CB1"));

        Assert.Equal((2L, 1L), (row.Integer("roll"), row.Integer("exempt")));
    }

    [Fact]
    public void What_a_meeting_was_like_is_for_the_clerk_to_say()
    {
        var row = Assert.Single(Rows(CellMeetingsForm.Definition, A.Country().With(A.Cell("CB1")), "CB1"));

        Assert.All(["date", "held", "rotatingHost", "present", "qualityScore"], field => Assert.Null(row[field]));
    }

    [Fact]
    public void Members_are_those_of_the_rated_month_and_exempt_ones_are_not_rated()
    {
        var country = A.Country().With(
            A.Cell("CB1"), A.Member("DV-2"), A.Member("DV-1"), A.Member("DV-3") with { Exempt = true }, A.Member("DV-4", from: "2019-03-01"),
            A.Member("DV-5", to: "2019-02-28"));

        var rows = Rows(MemberReportsForm.Definition, country, "CB1");

        Assert.Equal(["DV-1", "DV-2"], rows.Select(r => r.Text("member")));
    }

    [Fact]
    public void Households_in_charge_go_on_from_the_month_before_and_the_contact_is_asked_anew()
    {
        var country = A.Country().With(A.AVillage(), A.Household("H-1"), A.Household("H-2"), A.Household("H-3", to: "2019-03-10"));
        var before = new[] { InCharge("H-1", "DV-1", to: null), InCharge("H-2", "DV-1", to: "2019-02-20"), InCharge("H-3", "DV-1", to: null) };

        var row = Assert.Single(Rows(HouseholdAssignmentsForm.Definition, country, A.Village, before));

        Assert.Equal(("H-1", "DV-1", A.Day("2018-05-01")), (row.Text("household"), row.Text("member"), row.Date("from")));
        Assert.Null(row.YesNo("contacted"));
    }

    [Fact]
    public void Households_that_no_sheet_spoke_of_are_begun_from_the_register()
    {
        var country = A.Country().With(
            A.AVillage(), A.Household("H-1"), A.Household("H-2"), new HouseholdAssignment("H-1", "DV-1", A.LongAgo, null),
            new HouseholdAssignment("H-2", "DV-2", A.Day("2019-03-15"), null));

        var rows = Rows(HouseholdAssignmentsForm.Definition, country, A.Village, [InCharge("H-1", "DV-9", to: null)]);

        Assert.Equal([("H-1", "DV-9"), ("H-2", "DV-2")], rows.Select(r => (r.Text("household"), r.Text("member"))));
    }

    [Fact]
    public void Planned_days_are_there_with_their_person_and_nothing_of_what_was_done()
    {
        var country = A.Country().With(A.AVillage(), A.Post("P-1"), A.Holder("P-1", "DV-1"), A.Plan("P-1", DayOfWeek.Monday));

        var rows = Rows(ApprenticeshipDaysForm.Definition, country, A.Commune);

        Assert.Equal([4, 11, 18, 25], rows.Select(r => r.Date("plannedDate")!.Value.Day));
        Assert.All(rows, r => Assert.Equal(("DV-1", null), (r.Text("person"), r.Date("dateDone"))));
    }

    [Fact]
    public void A_village_meeting_is_begun_where_the_plan_has_one()
    {
        var country = A.Country().With(A.AVillage(), A.Household("H-1"), A.Household("H-2"));

        Assert.Empty(Rows(VillageMeetingsForm.Definition, country.With(A.MeetingPlan(months: [2])), A.Village));
        Assert.Equal(2, Assert.Single(Rows(VillageMeetingsForm.Definition, country.With(A.MeetingPlan(months: [3])), A.Village)).Integer("entitled"));
    }

    [Fact]
    public void Every_form_can_be_begun()
    {
        var country = A.Country().With(A.Cell("CB1"), A.AVillage());

        Assert.All(Forms.All, form => Assert.NotNull(Rows(form, country, form.UnitLevel switch { UnitLevel.Cell => "CB1", UnitLevel.Village => A.Village, _ => A.Commune })));
    }

    [Fact]
    public void Codes_are_given_with_names_and_the_cells_of_the_cluster_come_first()
    {
        var country = A.Country().With(
            A.Cell("CB1"), A.Cell("CB2"), A.Cell("CB3"), A.Cluster("CUM-1"), A.InCluster("CUM-1", "CB1"), A.InCluster("CUM-1", "CB3"));

        var codes = CodeChoices.Of(CellMeetingsForm.Definition, Context(country, "CB1", []));

        Assert.Equal(["CB3", "CB2"], codes[CodeOf.Cell].Select(c => c.Code));
    }

    [Fact]
    public void Every_row_key_names_fields_of_its_form() =>
        Assert.All(Forms.All, form => Assert.All(form.RowKey, field => Assert.True(form.PositionOf(field) >= 0)));

    private static IReadOnlyList<SheetRow> Rows(FormDefinition form, Country country, string unit, IReadOnlyList<SheetRow>? before = null) =>
        PrefilledRows.Of(form, Context(country, unit, before ?? []));

    private static PrefillContext Context(Country country, string unit, IReadOnlyList<SheetRow> before)
    {
        var data = country.Data;
        return new(new UnitDirectory(data.Units), new RegisterSlices(data).Of(A.Committee), A.Committee, March, unit, before);
    }

    private static SheetRow InCharge(string household, string member, string? to)
    {
        var form = HouseholdAssignmentsForm.Definition;
        var values = new object?[form.Fields.Count];
        values[form.PositionOf("household")] = household;
        values[form.PositionOf("member")] = member;
        values[form.PositionOf("from")] = A.Day("2018-05-01");
        values[form.PositionOf("to")] = to is null ? null : A.Day(to);
        values[form.PositionOf("contacted")] = true;
        return new(form, values);
    }
}
