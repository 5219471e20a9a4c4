using Pipeline.Core.Reference;
using Pipeline.Core.Reference.Changes;
using Pipeline.Tests.Builders;
using static Pipeline.Tests.Registers.TwoCommunes;

namespace Pipeline.Tests.Registers;

public sealed class AppliedChangesTests
{
    private const string Own = "XA-A";
    private const string Joined = """{"kind":"member-joined","effective":"2019-05-01","member":"DV-9","name":"Người Mới","cell":"CB1","status":"probationary"}""";

    private static readonly DateOnly May = new(2019, 5, 1);

    [Fact]
    public void A_member_who_joins_has_a_row_from_that_day_on()
    {
        var applied = Apply(Own, Joined);

        Assert.Empty(applied.Problems);
        Assert.Equal([new("DV-9", "Người Mới", "CB1", MemberStatus.Probationary, false, May, null)], applied.Data.Members.Where(m => m.Code == "DV-9"));
        Assert.Equal(["members.csv Added DV-9"], Rows(applied));
    }

    [Fact]
    public void A_code_that_is_taken_is_refused()
    {
        var applied = Apply(Own, Joined.Replace("DV-9", "DV-2", StringComparison.Ordinal));

        Assert.Equal([("register-code-taken", "/changes/0/member")], Told(applied));
    }

    [Fact]
    public void Another_organisations_cell_is_refused_with_403()
    {
        var applied = Apply("XA-B", Joined);

        Assert.Equal(("unit-of-another", 403, "/changes/0/cell"), applied.Problems.Select(p => (p.Code, p.Status, p.Place!)).Single());
    }

    [Fact]
    public void A_transfer_between_organisations_is_filed_by_the_side_that_receives()
    {
        const string Transfer = """{"kind":"member-transferred","effective":"2019-05-01","member":"DV-2","from":"CB3","cell":"CB1"}""";

        var received = Apply(Own, Transfer);
        var sent = Apply("XA-B", Transfer);

        Assert.Equal(
            [("CB3", A.LongAgo, (DateOnly?)May), ("CB1", May, null)],
            received.Data.Members.Where(m => m.Code == "DV-2").Select(m => (m.Cell, m.ValidFrom, m.ValidTo)));
        Assert.Equal([("unit-of-another", "/changes/0/cell")], Told(sent));
    }

    [Fact]
    public void A_transfer_that_names_the_wrong_cell_left_is_refused()
    {
        var applied = Apply(Own, """{"kind":"member-transferred","effective":"2019-05-01","member":"DV-2","from":"CB2","cell":"CB1"}""");

        Assert.Equal([("register-member-elsewhere", "/changes/0/from")], Told(applied));
    }

    [Fact]
    public void A_member_whom_the_other_side_has_let_go_already_is_taken_in_all_the_same()
    {
        var gone = Apply("XA-B", """{"kind":"member-departed","effective":"2019-04-20","member":"DV-2","departure":"moved-away"}""").Data;

        var applied = Apply(gone, Own, """{"kind":"member-transferred","effective":"2019-05-01","member":"DV-2","from":"CB3","cell":"CB1"}""");

        Assert.Empty(applied.Problems);
        Assert.Equal(
            [("CB3", (DateOnly?)new(2019, 4, 20)), ("CB1", null)], applied.Data.Members.Where(m => m.Code == "DV-2").Select(m => (m.Cell, m.ValidTo)));
    }

    [Fact]
    public void Who_departs_leaves_their_post_vacant_and_their_households_on_file()
    {
        var applied = Apply(Own, """{"kind":"member-departed","effective":"2019-05-01","member":"DV-1","departure":"died"}""");

        Assert.Empty(applied.Problems);
        Assert.Equal(May, applied.Data.Members.Single(m => m.Code == "DV-1").ValidTo);
        Assert.Equal(May, applied.Data.Holders.Single(h => h.Post == "P-1").ValidTo);
        Assert.Null(applied.Data.Assignments.Single().ValidTo);
    }

    [Fact]
    public void Who_is_not_there_on_the_day_cannot_depart()
    {
        var gone = Apply(Own, """{"kind":"member-departed","effective":"2019-04-01","member":"DV-1","departure":"left"}""").Data;

        var applied = Apply(
            gone, Own, """{"kind":"member-departed","effective":"2019-05-01","member":"DV-1","departure":"left"}""",
            """{"kind":"member-departed","effective":"2019-05-01","member":"DV-7","departure":"left"}""");

        Assert.Equal([("register-not-in-force", "/changes/0/member"), ("register-code-unknown", "/changes/1/member")], Told(applied));
    }

    [Fact]
    public void A_change_before_one_that_is_on_file_is_refused()
    {
        var later = Apply(Own, """{"kind":"member-status-changed","effective":"2019-06-01","member":"DV-1","exempt":true}""").Data;

        var applied = Apply(later, Own, """{"kind":"member-status-changed","effective":"2019-05-01","member":"DV-1","status":"probationary"}""");

        Assert.Equal([("register-changed-later", "/changes/0/member")], Told(applied));
    }

    [Fact]
    public void A_status_changes_what_is_given_and_keeps_the_rest()
    {
        var applied = Apply(Own, """{"kind":"member-status-changed","effective":"2019-05-01","member":"DV-1","exempt":true}""");

        var now = applied.Data.Members.Single(m => m.Code == "DV-1" && m.ValidFrom == May);
        Assert.Equal(("CB1", MemberStatus.Official, true), (now.Cell, now.Status, now.Exempt));
    }

    [Fact]
    public void A_change_that_changes_nothing_is_refused()
    {
        var applied = Apply(
            Own,
            """{"kind":"member-status-changed","effective":"2019-05-01","member":"DV-1","status":"official"}""",
            """{"kind":"post-holder-changed","effective":"2019-05-01","post":"P-1","member":"DV-1"}""",
            """{"kind":"plan-changed","effective":"2019-05-01","post":"P-1","weekday":"monday","sector":"VAN-HOA"}""",
            """{"kind":"assignment-begun","effective":"2019-05-01","household":"H-1","member":"DV-1"}""");

        Assert.All(applied.Problems, p => Assert.Equal("register-nothing-changes", p.Code));
        Assert.Equal(4, applied.Problems.Count);
    }

    [Fact]
    public void Changes_build_on_those_before_them_in_the_request()
    {
        var applied = Apply(
            Own, Joined,
            """{"kind":"post-holder-changed","effective":"2019-05-01","post":"P-1","member":"DV-9"}""",
            """{"kind":"household-registered","effective":"2019-05-02","household":"H-9","village":"T1"}""",
            """{"kind":"assignment-begun","effective":"2019-05-03","household":"H-9","member":"DV-9"}""");

        Assert.Empty(applied.Problems);
        Assert.Equal(
            [
                "members.csv Added DV-9", "households.csv Added H-9", "household-assignments.csv Added H-9 DV-9", "post-holders.csv Closed P-1 DV-1",
                "post-holders.csv Added P-1 DV-9",
            ],
            Rows(applied));
    }

    [Fact]
    public void A_household_that_moves_between_villages_is_filed_by_the_side_that_receives()
    {
        var applied = Apply(Own, """{"kind":"household-moved","effective":"2019-05-01","household":"H-2","from":"T2","village":"T1"}""");

        Assert.Empty(applied.Problems);
        Assert.Equal(["households.csv Closed H-2", "households.csv Added H-2"], Rows(applied));
    }

    [Fact]
    public void A_household_that_moves_out_is_in_no_ones_charge_any_more()
    {
        var applied = Apply(Own, """{"kind":"household-moved-out","effective":"2019-05-01","household":"H-1"}""");

        Assert.Equal(["households.csv Closed H-1", "household-assignments.csv Closed H-1 DV-1"], Rows(applied));
    }

    [Fact]
    public void An_assignment_on_file_ends_on_the_day()
    {
        var applied = Apply(
            Own, """{"kind":"assignment-ended","effective":"2019-05-01","household":"H-1","member":"DV-1"}""",
            """{"kind":"assignment-begun","effective":"2019-05-01","household":"H-1","member":"DV-3"}""");

        Assert.Empty(applied.Problems);
        Assert.Equal(["household-assignments.csv Closed H-1 DV-1", "household-assignments.csv Added H-1 DV-3"], Rows(applied));
    }

    [Fact]
    public void A_post_that_is_closed_takes_its_holder_and_its_plans_along()
    {
        var applied = Apply(Own, """{"kind":"post-closed","effective":"2019-05-01","post":"P-1"}""");

        Assert.Empty(applied.Problems);
        Assert.Equal(["posts.csv Closed P-1", "post-holders.csv Closed P-1 DV-1", "apprenticeship-plans.csv Closed P-1 VAN-HOA monday"], Rows(applied));
    }

    [Fact]
    public void A_post_opens_in_a_village_or_in_the_commune_of_the_organisation()
    {
        var applied = Apply(
            Own, """{"kind":"post-opened","effective":"2019-05-01","post":"P-8","postKind":"women-head","village":"T1"}""",
            """{"kind":"post-opened","effective":"2019-05-01","post":"P-9","postKind":"commune-chair"}""");

        Assert.Empty(applied.Problems);
        Assert.Equal(
            [("P-8", "C-A", "T1"), ("P-9", "C-A", null)], applied.Data.Posts.Where(p => p.ValidFrom == May).Select(p => (p.Code, p.Commune, p.Village)));
    }

    [Fact]
    public void What_only_the_check_of_an_import_finds_is_told_at_the_change()
    {
        var applied = Apply(Own, """{"kind":"post-opened","effective":"2019-05-01","post":"P-8","postKind":"women-head"}""");

        Assert.Equal([("reference-post-place", "/changes/0")], Told(applied));
    }

    [Fact]
    public void A_post_without_a_new_holder_is_vacant()
    {
        var applied = Apply(Own, """{"kind":"post-holder-changed","effective":"2019-05-01","post":"P-1"}""");

        Assert.Equal(["post-holders.csv Closed P-1 DV-1"], Rows(applied));
    }

    [Fact]
    public void A_plan_changes_its_sector_on_one_weekday()
    {
        var applied = Apply(
            Own, """{"kind":"plan-changed","effective":"2019-05-01","post":"P-1","weekday":"monday","sector":"Y-TE"}""",
            """{"kind":"plan-changed","effective":"2019-05-01","post":"P-1","weekday":"friday","sector":"VAN-HOA"}""");

        Assert.Empty(applied.Problems);
        Assert.Equal(
            [
                "apprenticeship-plans.csv Added P-1 VAN-HOA friday", "apprenticeship-plans.csv Closed P-1 VAN-HOA monday",
                "apprenticeship-plans.csv Added P-1 Y-TE monday",
            ],
            Rows(applied));
    }

    [Fact]
    public void A_day_years_ahead_is_taken_for_a_slip()
    {
        var applied = Apply(Own, Joined.Replace("2019", "2109", StringComparison.Ordinal));

        Assert.Equal([("register-day-too-far-ahead", "/changes/0/effective")], Told(applied));
    }

    [Fact]
    public void A_successor_files_for_the_cells_it_took_over()
    {
        var merged = WithLevel(TwoCommunes.Country.With(
            A.ACommune("C-B", to: "2019-05-01", successors: "C-A"), A.ACommittee("XA-B", "C-B", to: "2019-05-01", successors: Own),
            A.AVillage("T2", "C-B", to: "2019-05-01"), A.AVillage("T2", "C-A", from: "2019-05-01"),
            A.Cell("CB3", "XA-B", to: "2019-05-01"), A.Cell("CB3", Own, from: "2019-05-01")).Data);

        var applied = Apply(
            merged, Own, """{"kind":"member-departed","effective":"2019-05-03","member":"DV-2","departure":"died"}""",
            """{"kind":"member-joined","effective":"2019-04-03","member":"DV-8","name":"Người Mới","cell":"CB3","status":"official"}""");

        Assert.Empty(applied.Problems);
    }

    [Fact]
    public void A_change_in_a_final_month_has_a_note_and_so_has_an_orphan()
    {
        var request = Read("""{"changes":[{"kind":"member-departed","effective":"2019-03-05","member":"DV-1","departure":"died"}]}""", Own, out _)!;
        var applied = AppliedChanges.Of(Data, request.Changes, new(new UnitDirectory(Data.Units), Own, Today));

        var notes = ChangeNotes.Of(request.Changes, applied.Data, new HashSet<Core.Month> { A.Month("2019-03") });

        Assert.Equal([("month-is-final", "/changes/0/effective"), ("still-in-charge", "/changes/0/member")], notes.Select(n => (n.Code, n.Place)));
    }

    [Fact]
    public void The_registers_of_all_organisations_make_up_the_reference_data_again()
    {
        var slices = new RegisterSlices(Data);

        var union = RegisterUnion.Of(Data.Units, [.. Data.Units.Organizations.Select(o => slices.Of(o.Code))]);

        Assert.Equal(Data.Members.ToHashSet(), union.Members.ToHashSet());
        Assert.Equal(Data.Plans, union.Plans);
        Assert.Equal(Data.Members.Count, union.Members.Count);
    }

    private static IEnumerable<string> Rows(AppliedChanges applied) => applied.DifferenceFrom(Data).Rows.Select(r => $"{r.File} {r.Kind} {r.Key}");
}
