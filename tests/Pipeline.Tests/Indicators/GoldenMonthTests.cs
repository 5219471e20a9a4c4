using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>Small months worked out by hand.</summary>
public sealed class GoldenMonthTests
{
    [Fact]
    public void Meeting_compliance_of_a_month()
    {
        // CB1  a good regular meeting (9 of 10 present), 2 of 3 issues settled                   M1 met
        // CB2  its only meeting merged with the village, 6 of 8 present, 1 excused                M1a only
        // CB3  met on 3 April, for March: outside March, but its attendance is March's            unmet, not missing
        // CB4  no sheet                                                                           missing
        // CB5  ended on 11 March, split into CB6 (principal) and CB7; it met on 5 March           no row
        // CB6  nil report; credited with CB5's meeting (5 of 5)                                   M1 met
        // CB7  no sheet, and no credit for a meeting credited once                                missing
        // CB8  began on 20 March, 12 days, though it met                                          excluded
        var facts = A.Country()
            .With(A.Cell("CB1"), A.Cell("CB2"), A.Cell("CB3"), A.Cell("CB4"), A.Cell("CB5", to: "2019-03-11", successors: ["CB6", "CB7"]))
            .With(A.Cell("CB6", from: "2019-03-11"), A.Cell("CB7", from: "2019-03-11"), A.Cell("CB8", from: "2019-03-20"))
            .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05", present: 9, raised: 3, settled: 2, score: 92)))
            .With(A.Meetings("CB2", "2019-03", A.Meeting("2019-03-06", held: MeetingHeld.MergedWithVillage, roll: 9, exempt: 1, present: 6, excused: 1)))
            .With(A.Meetings("CB3", "2019-03", A.Meeting("2019-04-03", roll: 4, present: 3, score: 65)))
            .With(A.Meetings("CB5", "2019-03", A.Meeting("2019-03-05", roll: 5, present: 5)))
            .With(A.Nil(CellMeetingsForm.Definition, "CB6", "2019-03"))
            .With(A.Meetings("CB8", "2019-03", A.Meeting("2019-03-25")))
            .In("2019-03");

        var table = facts.Show(
            "fact_meeting_compliance",
            "cell_key", "m1_num", "m1_den", "m1_missing", "m1_excluded_not_expected", "m1a_num", "m3_num", "m3_den", "m3_net_den", "m4_issues_num", "m4_issues_den", "m5_good_num", "m5_average_num");

        Assert.Equal(
            """
            CB1 1 1 0 0 1 9 10 10 2 3 1 0
            CB2 0 1 0 0 1 6 8 7 - 0 - -
            CB3 0 1 0 0 0 3 4 4 - 0 0 1
            CB4 0 1 1 0 0 - 0 0 - 0 - -
            CB6 1 1 0 0 1 5 5 5 - 0 - -
            CB7 0 1 1 0 0 - 0 0 - 0 - -
            CB8 - 0 0 1 - - 0 0 - 0 - -
            """,
            table);
    }

    [Fact]
    public void Apprenticeship_rotation_of_a_month()
    {
        // March 2019: Mondays 4, 11, 18, 25; Fridays 1, 8, 15, 22, 29. The 8th is a holiday.
        // T1: DV-1 on Mondays in VAN-HOA. Done: Tue 5 (week of the 4th: credited), Mon 11 half (0.5), Wed 13 half (0.5),
        //     Mon 18 and Wed 20 (one credited, one surplus), nothing for the 25th                  1 + 1 + 1 + 0 of 4, surplus 1
        // T2: DV-2 on Fridays in Y-TE until the 21st, then vacant: 1, 15 due; 8 holiday; 22, 29 vacant.
        //     Done: Sat 2 (week of the 1st: credited); Fri 22 in no planned week: surplus          1 of 2, surplus 1
        // T3 is in commune C-B, whose sheet is missing: DV-3 on Mondays                            0 of 4, 4 missing
        var facts = A.Country()
            .With(A.Pack("BO-1", holiday: "2019-03-08"), new Core.Reference.Sector("Y-TE", "Y tế", "Health", A.LongAgo, null))
            .With(A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"), A.AVillage("T1"), A.AVillage("T2"), A.AVillage("T3", "C-B"))
            .With(A.Post("P-1", "T1"), A.Holder("P-1", "DV-1"), A.Plan("P-1", DayOfWeek.Monday))
            .With(A.Post("P-2", "T2"), A.Holder("P-2", "DV-2", to: "2019-03-21"), A.Plan("P-2", DayOfWeek.Friday, "Y-TE"))
            .With(A.Post("P-3", "T3", "C-B"), A.Holder("P-3", "DV-3"), A.Plan("P-3", DayOfWeek.Monday))
            .With(A.Days(
                A.Commune, "2019-03",
                A.Done("DV-1", "2019-03-05"), A.Done("DV-1", "2019-03-11", DayLength.Half), A.Done("DV-1", "2019-03-13", DayLength.Half),
                A.Done("DV-1", "2019-03-18"), A.Done("DV-1", "2019-03-20"),
                A.Done("DV-2", "2019-03-02", village: "T2", sector: "Y-TE"), A.Done("DV-2", "2019-03-22", village: "T2", sector: "Y-TE")))
            .In("2019-03");

        var table = facts.Show(
            "fact_apprenticeship_rotation",
            "organization_key", "village_key", "sector_key", "a1_num", "a1_den", "a1_missing", "a1_excluded_holiday", "a1_excluded_vacant", "a1_surplus");

        Assert.Equal(
            """
            XA-A T1 VAN-HOA 3 4 0 0 0 1
            XA-A T2 Y-TE 1 2 0 1 2 1
            XA-B T3 VAN-HOA 0 4 4 0 0 0
            """,
            table);
    }

    [Fact]
    public void Household_coverage_of_a_month()
    {
        // March 2019 has 31 days.
        // T1: H-1  DV-1 all month                                              covered, 31 of 31 days
        //     H-2  DV-1 until the 11th, DV-2 from the 16th                     covered, 10 + 16 = 26 of 31
        //     H-3  in charge of DV-3, who left on the 21st                     orphan, 20 of 31
        //     H-4  moved out on the 11th by the sheet                          excluded, 10 of 10, 21 days away
        //     H-5  moved out on the 21st by the register                       excluded, 0 of 20
        //     H-6  no one                                                      0 of 31
        //     last day: H-1, H-2 of H-1, H-2, H-3, H-6 = 2/4; days 31 + 26 + 20 + 10 = 87 of 31 + 31 + 31 + 10 + 20 + 31 = 154
        // T2: no sheet; H-7 since long, H-8 since the 22nd                     0/2, both missing; 0/41 days
        var facts = A.Country()
            .With(A.AVillage("T1"), A.AVillage("T2"), A.Cell("CB1"))
            .With(A.Member("DV-1"), A.Member("DV-2"), A.Member("DV-3", to: "2019-03-21"))
            .With(A.Household("H-1"), A.Household("H-2"), A.Household("H-3"), A.Household("H-4"), A.Household("H-5", to: "2019-03-21"), A.Household("H-6"))
            .With(A.Household("H-7", "T2"), A.Household("H-8", "T2", from: "2019-03-22"))
            .With(A.Households(
                "T1", "2019-03",
                A.InCharge("H-1", "DV-1"), A.InCharge("H-2", "DV-1", to: "2019-03-11"), A.InCharge("H-2", "DV-2", from: "2019-03-16"),
                A.InCharge("H-3", "DV-3"), A.InCharge("H-4", "DV-1", movedOut: "2019-03-11")))
            .In("2019-03");

        var table = facts.Show(
            "fact_household_coverage",
            "village_key", "h1_num", "h1_den", "h1_missing", "h1_excluded_moved_out", "h1b_num", "h1b_den", "h1b_missing", "h1b_excluded_moved_out");

        Assert.Equal(
            """
            T1 2 4 0 2 87 154 0 21
            T2 0 2 2 0 0 41 41 0
            """,
            table);
    }
}
