using System.Net;
using System.Text.Json;
using CsCheck;
using Pipeline.Core.Sheets.Files;
using Pipeline.Storage.Intake.Files;
using Pipeline.Tests.Host;
using Pipeline.Tests.Intake;

namespace Pipeline.Tests.Files;

public sealed class FormPostTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static readonly string[] Words =
    [
        "form", "month", "unit", "rows[0].date", "rows[99999][kind]", "rows[0]", "confirmed",
        "=", "&", "%", "%00", "%ED%A0%80", "+", "cell-meetings", "2019-03", "true", "\"", ",", "\n", ";",
    ];

    private static readonly KeyValuePair<string, string>[] Whole =
    [
        new("form", "village-meetings"), new("month", "2019-03"), new("unit", "C-MOT-T01"),
        new("rows[0].date", "05/03/2019"), new("rows[0].entitled", "50"), new("rows[0].present", "60"), new("rows[0].chair", "Trưởng thôn"),
        new("rows[0].prepared", "Có"), new("rows[0].minuted", "Có"), new("rows[0].decisions", "2"), new("rows[0].colour", "red"),
    ];

    [Fact]
    public async Task Problems_say_the_field_as_it_was_posted()
    {
        await using var world = new IntakeWorld();
        world.Clock.SetUtcNow(IntakeWorld.OnTime);

        var answer = await new FileIntake(world.Intake).TakeOneAsync(
            FormPost.Read(Whole), new(default, IntakeWorld.Mot, IntakeWorld.OnTime, DryRun: false, ForRestatement: false), TestContext.Current.CancellationToken);

        Assert.False(answer.IsBatch);
        Assert.Equal(["rows[0].colour", "rows[0].present"], Assert.Single(answer.Sheets).Problems.Select(p => p.Source));
    }

    [Fact]
    public void One_row_needs_no_number_and_its_list_may_be_posted_code_by_code()
    {
        var file = FormPost.Read([new("form", "cell-meetings"), new("rotatingHost", "on"), new("guestCells", "XA-1"), new("guestCells", "XA-1"), new("guestCells", "xa-2 · Hai")]);

        Assert.Empty(file.Problems);
        Assert.Equal("""[{"rotatingHost":true,"guestCells":["XA-1","XA-1","XA-2"]}]""", Assert.Single(file.Sheets).Json["rows"]!.ToJsonString());
    }

    [Theory]
    [InlineData("date=2019-03-05&rows[0].entitled=3", "form-post-mixed")]
    [InlineData("date=2019-03-05&date=2019-03-05", "form-field-repeated")]
    [InlineData("unit=A&unit=B", "form-field-repeated")]
    public async Task A_post_that_can_be_read_in_two_ways_is_refused(string fields, string code)
    {
        using var response = await PostAsync("form=village-meetings&month=2019-03&" + fields);

        using var problem = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, problem.RootElement.GetProperty("code").GetString());
    }

    [Fact]
    public async Task No_form_post_and_no_CSV_file_is_answered_500()
    {
        var words = Gen.OneOf(Words.Select(Gen.Const).ToArray());
        var bodies = new List<string>();
        words.List[0, 30].Select(string.Concat).Sample(bodies.Add, iter: 150, threads: 1);

        foreach (var body in bodies)
        {
            using var post = await PostAsync(body);
            using var csv = await PostAsync(body, "text/csv", "?form=cell-meetings&month=2019-03");
            Assert.NotEqual(HttpStatusCode.InternalServerError, post.StatusCode);
            Assert.NotEqual(HttpStatusCode.InternalServerError, csv.StatusCode);
        }
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string mediaType = "application/x-www-form-urlencoded", string query = "")
    {
        using var content = HostFixture.Json(body);
        content.Headers.ContentType = new(mediaType);
        return await host.PostAsync("api/submissions" + query, host.OrganizationKey, content);
    }
}
