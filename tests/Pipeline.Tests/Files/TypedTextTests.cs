using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Files;

namespace Pipeline.Tests.Files;

public sealed class TypedTextTests
{
    private static readonly FieldDefinition Score = CellMeetingsForm.Definition.Fields.Single(f => f.Name == "qualityScore");
    private static readonly FieldDefinition Day = CellMeetingsForm.Definition.Fields.Single(f => f.Name == "date");

    [Theory]
    [InlineData("88,5", "88.5")]
    [InlineData("88.50", "88.50")]
    [InlineData(" 7 ", "7")]
    [InlineData("-1", "-1")]
    public void A_comma_and_a_point_stand_before_decimals(string typed, string json) =>
        Assert.Equal(json, TypedText.ToJson(Score, typed)!.ToJsonString());

    [Theory]
    [InlineData("1.000")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData("88 điểm")]
    public void What_could_be_thousands_is_not_taken_for_a_number(string typed) =>
        Assert.Equal(System.Text.Json.JsonValueKind.String, TypedText.ToJson(Score, typed)!.GetValueKind());

    [Theory]
    [InlineData("05/03/2019")]
    [InlineData("5/3/2019")]
    [InlineData("2019-03-05")]
    [InlineData("5.3.2019")]
    public void The_day_comes_before_the_month(string typed) => Assert.Equal("2019-03-05", TypedText.ToJson(Day, typed)!.GetValue<string>());

    [Fact]
    public void A_day_that_there_is_not_goes_on_as_it_was_typed() =>
        Assert.Equal("31/02/2019", TypedText.ToJson(Day, "31/02/2019")!.GetValue<string>());

    [Fact]
    public void Captions_of_options_and_columns_tell_them_apart()
    {
        Assert.All(Forms.All, form =>
        {
            Assert.All(FileColumns.Of(form), c => Assert.All(
                new[] { c.Name, c.Caption.Vi, $"{c.Caption.En} *", $"{c.Caption.Vi} (2)" }, header => Assert.Equal(c.Name, FileColumns.Find(form, header)?.Name)));
            Assert.All(form.Fields.Where(f => f.Options.Count > 0), f => Assert.All(f.Options, o =>
                Assert.Equal(o, TypedText.ToJson(f, OptionCaptions.Of(f, o).Vi)!.GetValue<string>())));
        });
    }

    [Fact]
    public void No_field_of_a_form_bears_the_name_of_a_sheet_s_property()
    {
        string[] properties = ["id", "form", "month", "unit", "base", "nil", "withdraw", "reason", "finalisedAt", "sentAt", "confirmed", "rows", "unitName"];

        Assert.All(Forms.All.SelectMany(f => f.Fields), f => Assert.DoesNotContain(f.Name, properties));
    }
}
