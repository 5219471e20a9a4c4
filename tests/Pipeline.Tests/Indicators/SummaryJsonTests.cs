using System.Text;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

public sealed class SummaryJsonTests
{
    private static readonly Country Full = A.Country()
        .With(A.Pack("BO-1", holiday: "2019-03-11"), A.Cell("CB1"), A.AVillage(), A.Member("DV-1"), A.Household("H-1"))
        .With(A.Post("P-1"), A.Holder("P-1", "DV-1"), A.Plan("P-1", DayOfWeek.Monday))
        .With(A.Meetings("CB1", "2019-03", A.Meeting("2019-03-05", MeetingKind.Thematic, MeetingHeld.MergedWithVillage, true, ["CB2"], 12, 1, 9, 1, score: 0)))
        .With(A.Households(A.Village, "2019-03", A.InCharge("H-1", "DV-1")))
        .With(A.Days(A.Commune, "2019-03", A.Done("DV-1", "2019-03-04", DayLength.Half)));

    [Fact]
    public void A_summary_reads_back_as_it_was_written()
    {
        var bytes = SummaryJson.Write(Summary());

        Assert.Equal(bytes, SummaryJson.Write(SummaryJson.Read(bytes)));
        var meeting = SummaryJson.Read(bytes).Meetings.Single().Meetings.Single();
        Assert.Equal((A.Day("2019-03-05"), MeetingKind.Thematic, 12, 0m), (meeting.Date, meeting.Kind, meeting.Roll, meeting.QualityScore));
    }

    [Fact]
    public void A_summary_says_by_which_rules_it_was_made()
    {
        Assert.Equal(RulesVersion.Current, SummaryJson.Read(SummaryJson.Write(Summary())).RulesVersion);
    }

    [Fact]
    public void A_summary_holds_no_name_and_is_compact()
    {
        var named = Full.Without<Core.Reference.Member>(_ => true).With(A.Member("DV-1") with { Name = "Nguyễn Văn Mẫu" });

        var text = Encoding.UTF8.GetString(SummaryJson.Write(named.Inputs(A.Month("2019-03")).Current.Single()));

        Assert.DoesNotContain("Nguy", text, StringComparison.Ordinal);
        Assert.DoesNotContain(":null", text, StringComparison.Ordinal);
    }

    private static OrganizationMonthSummary Summary() => Full.Inputs(A.Month("2019-03")).Current.Single();
}
