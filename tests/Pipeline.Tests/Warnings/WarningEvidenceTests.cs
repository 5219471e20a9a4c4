using Pipeline.Core.Explanations;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Warnings;

/// <summary>What is told of the counts of warnings.</summary>
public sealed class WarningEvidenceTests
{
    private const string Table = "fact_warning";

    private static readonly Country Country = A.Country().With(A.Cell("CB1"), A.Cell("CB2"));

    [Fact]
    public void A_warning_is_told_by_its_kind_and_the_sheet_that_has_it_with_how_often()
    {
        var country = Country.With(
            A.Meetings("CB1", "2019-03", A.Meeting("2019-03-03"), A.Meeting("2019-03-04")), A.Meetings("CB2", "2019-03", A.Meeting("2019-03-03")));

        var warnings = Explained.Of(country, "2019-03", Table, "warnings");

        Assert.Equal([("CB1", 2m), ("CB2", 1m)], warnings.Select(w => (w.Sheet!.Unit, w.Weight)));
        Assert.All(warnings, w => Assert.Equal((EvidenceKind.Mark, "score-missing"), (w.Kind, w.Subject)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_unusual_number_is_told_with_what_is_usual_for_the_unit(bool confirmed)
    {
        var wrong = A.Meetings("CB1", "2019-07", A.Meeting("2019-07-05", roll: 200, present: 180, score: 80));
        var country = Country.With(Enumerable.Range(1, 6).Select(m => A.Meetings("CB1", $"2019-0{m}", A.Meeting($"2019-0{m}-05", roll: 20, present: 18, score: 80))))
            .With(confirmed ? wrong.Confirmed("unusual-roll") : wrong);

        var mark = Assert.Single(Explained.Of(country, "2019-07", Table, "warnings"));

        Assert.Equal("unusual-roll", mark.Subject);
        Assert.Equal("Members on the roll: 200 in the sheet of CB1, while the unit's own last 6 months had about 20.", mark.Why.En);
        Assert.Equal(confirmed ? 1 : 0, Explained.Of(country, "2019-07", Table, "confirmed").Count);
    }
}
