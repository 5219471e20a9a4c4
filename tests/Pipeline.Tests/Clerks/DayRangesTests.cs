using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Checks;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Clerks;

/// <summary>What a page checks without a signal is what the checks of the form say.</summary>
public sealed class DayRangesTests
{
    private static readonly string[] DateCodes = ["date-outside-month", "date-after-month", "date-in-future"];

    [Theory]
    [InlineData("village-meetings", "date")]
    [InlineData("cell-meetings", "date")]
    [InlineData("apprenticeship-days", "dateDone")]
    [InlineData("economic-models", "opened")]
    [InlineData("economic-models", "closed")]
    [InlineData("apprenticeship-terms", "end")]
    public void A_day_at_the_edge_of_the_range_is_taken_and_the_next_one_is_not(string code, string field)
    {
        var form = Forms.Find(code)!;
        var range = DayRanges.Of(form, A.Month("2019-03"), A.Pack("BO-1")).Single(r => r.Field == field);

        Assert.DoesNotContain(Problems(form, field, range.Last!.Value), DateCodes.Contains);
        Assert.Contains(Problems(form, field, range.Last.Value.AddDays(1)), DateCodes.Contains);
        if (range.First is { } first)
        {
            Assert.DoesNotContain(Problems(form, field, first), DateCodes.Contains);
            Assert.Contains(Problems(form, field, first.AddDays(-1)), DateCodes.Contains);
        }
    }

    [Fact]
    public void A_range_that_tells_of_what_has_happened_ends_today()
    {
        var ranges = Forms.All.SelectMany(f => DayRanges.Of(f, A.Month("2019-03"), A.Pack("BO-1")), (f, r) => (Form: f, Range: r)).Where(r => r.Range.NotAfterToday);

        Assert.All(ranges, r => Assert.Contains("date-in-future", Problems(r.Form, r.Range.Field, A.Day("2019-03-21"), today: "2019-03-20")));
    }

    private static IEnumerable<string> Problems(FormDefinition form, string field, DateOnly day, string today = "2019-06-01")
    {
        var data = A.Country().With(A.Cell("CB1"), A.AVillage(), A.InCalendar("2019-03-21")).Data;
        var unit = form.UnitLevel switch { UnitLevel.Cell => "CB1", UnitLevel.Village => A.Village, _ => A.Commune };
        var context = new CheckContext(
            new UnitDirectory(data.Units), new RegisterSlices(data).Of(A.Committee), A.Month("2019-03"), unit, A.Pack("BO-1"), A.Day(today));
        return FormChecks.Check(form, [Whole(form, field, day)], context).Where(p => p.Place == $"/rows/0/{field}").Select(p => p.Code);
    }

    /// <summary>A row with something in every required field; only its dates matter.</summary>
    private static SheetRow Whole(FormDefinition form, string field, DateOnly day) => new(form, [.. form.Fields.Select(f =>
        f.Name == field ? day
        : !f.Required ? null
        : f.Type switch
        {
            FieldType.Date => A.Day("2019-03-21"),
            FieldType.Integer => 0L,
            FieldType.YesNo => false,
            FieldType.Choice => f.Options[0],
            _ => (object)"X-1",
        })]);
}
