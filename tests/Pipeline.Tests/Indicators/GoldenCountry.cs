using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;
using Pipeline.Tests.Reference;

namespace Pipeline.Tests.Indicators;

/// <summary>
/// One commune under the two rule packs of the seeds: the same sheets on the same days of any month, so that months differ by their pack
/// and calendar alone. Five cells in one cluster; a village with six households; a post on Mondays and one on Fridays.
/// </summary>
internal static class GoldenCountry
{
    private static readonly string[] Cells = ["CB1", "CB2", "CB3", "CB4", "CB5"];

    // CB1  regular on the 5th, host with three guests, 92 points: good under both packs; 3 issues raised, 2 settled
    // CB2  regular on the 20th, 72 points: fair by the pack of 2018, average by that of 2025; thematic on the 22nd, 49 points: poor
    // CB3  regular made up on the 3rd of the next month, 72 points: by the pack of that day
    // CB4  merged with the village on the 6th, no score
    // CB5  no sheet
    // T1   H-1 and H-2 by DV-1, H-3 by DV-2 until the 16th, H-4 moved out on the 11th, H-5 and H-6 by no one
    // P-1  DV-1 on Mondays: done on the first Monday, and half a day on the second; P-2  DV-2 on Fridays: nothing done
    public static MonthFacts In(string month)
    {
        var of = A.Month(month);
        var monday = Enumerable.Range(1, 7).First(d => of.FirstDay.AddDays(d - 1).DayOfWeek == DayOfWeek.Monday);
        return new Country()
            .With(Seeds.Data.Units.RulePacks)
            .With(new Core.Reference.Sector(A.Sector, "Văn hóa", "Culture", A.LongAgo, null), A.ACommune(A.Commune), A.ACommittee(A.Committee, A.Commune))
            .With(Cells.Select(c => A.Cell(c)))
            .With(A.Cluster("CUM-1")).With(Cells.Select(c => A.InCluster("CUM-1", c)))
            .With(A.Member("DV-1"), A.Member("DV-2", "CB2"), A.AVillage())
            .With(Enumerable.Range(1, 6).Select(h => A.Household($"H-{h}")))
            .With(A.Post("P-1"), A.Holder("P-1", "DV-1"), A.Plan("P-1", DayOfWeek.Monday))
            .With(A.Post("P-2"), A.Holder("P-2", "DV-2"), A.Plan("P-2", DayOfWeek.Friday))
            .With(
                A.Meetings("CB1", month, A.Meeting($"{month}-05", rotatingHost: true, guests: ["CB2", "CB3", "CB4"], present: 9, raised: 3, settled: 2, score: 92)),
                A.Meetings("CB2", month, A.Meeting($"{month}-20", score: 72, prepared: false), A.Meeting($"{month}-22", MeetingKind.Thematic, present: 6, score: 49)),
                A.Meetings("CB3", month, A.Meeting($"{of.Next}-03", present: 7, excused: 2, score: 72)),
                A.Meetings("CB4", month, A.Meeting($"{month}-06", held: MeetingHeld.MergedWithVillage, roll: 8, exempt: 1, present: 5)),
                A.Households(
                    A.Village, month,
                    A.InCharge("H-1", "DV-1"), A.InCharge("H-2", "DV-1"), A.InCharge("H-3", "DV-2", to: $"{month}-16"), A.InCharge("H-4", "DV-2", movedOut: $"{month}-11")),
                A.Days(A.Commune, month, A.Done("DV-1", $"{month}-{monday:00}"), A.Done("DV-1", $"{month}-{monday + 7:00}", DayLength.Half)).ReceivedAt($"{of.Next}-07T03:00:00Z"))
            .In(month);
    }
}
