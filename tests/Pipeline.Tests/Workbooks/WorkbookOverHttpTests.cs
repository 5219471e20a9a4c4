using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Storage.Reference;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.Host;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Pipeline.Tests.Workbooks;

/// <summary>The month's workbook from download to receipt, with the seeds. It is 20 March 2019, and each test fills in units of its own.</summary>
public sealed class WorkbookOverHttpTests(HostFixture host) : IClassFixture<HostFixture>, IAsyncLifetime
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Meetings = "Sinh hoạt chi bộ";
    private const string Villages = "Họp thôn";
    private const string List = "Danh sách nộp";

    public async ValueTask InitializeAsync()
    {
        var outcome = await host.Host.Services.GetRequiredService<ReferenceStore>().ImportAsync(
            ReferenceFiles.FromFolder(RepositoryFolder.Of("seeds")), dryRun: false, "test", HostFixture.Now, TestContext.Current.CancellationToken);
        Assert.Empty(outcome.Problems);
    }

    [Fact]
    public async Task A_commune_s_workbook_has_a_page_for_each_form_with_its_units_begun()
    {
        using var workbook = new Edited(await DownloadAsync());

        Assert.Equal(12, workbook.Pages.Count);
        Assert.Equal(["Hướng dẫn", List, Meetings], workbook.Pages.Take(3));
        Assert.StartsWith("XA-NAM-DICH-CB01 · ", workbook.Text(Meetings, "A5"), StringComparison.Ordinal);
        Assert.Equal("Thường lệ", workbook.Text(Meetings, "C5"));
        Assert.NotEmpty(workbook.Page(Meetings).Worksheet.GetFirstChild<S.DataValidations>()!);
        Assert.True(workbook.Page(Meetings).Worksheet.GetFirstChild<S.SheetProtection>()!.Sheet!.Value);
        Assert.Contains("Bắt buộc", workbook.Note(Meetings, "B3"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_back_as_it_went_out_files_nothing()
    {
        using var answer = await UploadAsync(await DownloadAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("file-without-sheets", (await JsonOf(answer)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Units_that_were_touched_are_filed_each_with_its_result()
    {
        using var workbook = new Edited(await DownloadAsync());
        Meeting(workbook, 5);
        Meeting(workbook, 6).Type(Meetings, "J6", 99);

        using var answer = await UploadAsync(workbook.Saved());

        var results = await JsonOf(answer);
        Assert.Equal(HttpStatusCode.MultiStatus, answer.StatusCode);
        Assert.Equal([201, 422], results.EnumerateArray().Select(r => r.GetProperty("status").GetInt32()));
        Assert.Equal("XA-NAM-DICH-CB01", results[0].GetProperty("receipt").GetProperty("unit").GetString());
        Assert.Equal("XA-NAM-DICH-CB02", results[1].GetProperty("unit").GetString());
        var problem = results[1].GetProperty("problem").GetProperty("problems")[0];
        Assert.Equal(("/rows/0/exempt", $"{Meetings}!J6"), (problem.GetProperty("place").GetString(), problem.GetProperty("source").GetString()));
    }

    [Fact]
    public async Task A_dry_run_stores_nothing()
    {
        using var workbook = new Edited(await DownloadAsync());
        Meeting(workbook, 9);
        var bytes = workbook.Saved();

        using var dry = await UploadAsync(bytes, "?dryRun=true");
        using var real = await UploadAsync(bytes);

        Assert.Equal("valid", (await JsonOf(dry))[0].GetProperty("receipt").GetProperty("status").GetString());
        Assert.Equal(201, (await JsonOf(real))[0].GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task The_marked_copy_shows_what_is_wrong_and_corrected_it_is_taken()
    {
        using var workbook = new Edited(await DownloadAsync());
        Meeting(workbook, 7).Type(Meetings, "B7", "40/03/2019").Type(Meetings, "M7", "");
        Meeting(workbook, 8);
        using var marked = await UploadAsync(workbook.Saved(), accept: Xlsx);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, marked.StatusCode);
        Assert.Equal(Xlsx, marked.Content.Headers.ContentType!.MediaType);
        using var copy = new Edited(await marked.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Contains("40/03/2019", copy.Note(Meetings, "B7"), StringComparison.Ordinal);
        Assert.Contains("Thiếu", copy.Note(Meetings, "M7"), StringComparison.Ordinal);
        Assert.NotEqual(copy.Style(Meetings, "B8"), copy.Style(Meetings, "B7"));
        Assert.Equal("Đã nộp, bản 1", StateOf(copy, "XA-NAM-DICH-CB04"));
        copy.Type(Meetings, "B7", 43529).Type(Meetings, "M7", "Không");

        using var answer = await UploadAsync(copy.Saved(), accept: Xlsx);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var corrected = new Edited(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Null(corrected.Note(Meetings, "B7"));
        Assert.Equal("Đã nộp, bản 1", StateOf(corrected, "XA-NAM-DICH-CB03"));
    }

    [Fact]
    public async Task Downloaded_anew_a_filed_sheet_is_corrected_and_the_older_copy_conflicts()
    {
        var before = await DownloadAsync();
        using var first = new Edited(before);
        using var filed = await UploadAsync(Meeting(first, 10).Saved());
        using var second = new Edited(await DownloadAsync());
        using var corrected = await UploadAsync(second.Type(Meetings, "O10", 7).Saved());
        using var stale = new Edited(before);
        using var conflict = await UploadAsync(Meeting(stale, 10).Type(Meetings, "O10", 8).Saved());

        Assert.Equal(1, (await JsonOf(filed))[0].GetProperty("receipt").GetProperty("revision").GetInt32());
        Assert.Equal(2, (await JsonOf(corrected))[0].GetProperty("receipt").GetProperty("revision").GetInt32());
        var problem = (await JsonOf(conflict))[0].GetProperty("problem");
        Assert.Equal("stale-base", problem.GetProperty("code").GetString());
        Assert.StartsWith($"{List}!G", problem.GetProperty("problems")[0].GetProperty("source").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_report_is_said_on_the_list_and_needs_a_reason()
    {
        using var workbook = new Edited(await DownloadAsync());
        var (with, without) = (RowOf(workbook, "village-meetings", 0), RowOf(workbook, "village-meetings", 1));
        workbook.Type(List, $"H{with}", "Không phát sinh").Type(List, $"I{with}", "Thôn không họp do mưa lũ.").Type(List, $"H{without}", "Không phát sinh");

        using var answer = await UploadAsync(workbook.Saved());

        var results = await JsonOf(answer);
        Assert.Equal([201, 422], results.EnumerateArray().Select(r => r.GetProperty("status").GetInt32()));
        var problem = results[1].GetProperty("problem").GetProperty("problems")[0];
        Assert.Equal(("reason-missing", $"{List}!I{without}"), (problem.GetProperty("code").GetString(), problem.GetProperty("source").GetString()));
    }

    [Fact]
    public async Task A_formula_counts_as_what_it_came_to_and_is_refused_where_it_was_not_calculated()
    {
        using var calculated = new Edited(await DownloadAsync());
        using var not = new Edited(await DownloadAsync());
        Meeting(calculated, 11).Calculate(Meetings, "J11", "2+1", "3");
        Meeting(not, 11).Calculate(Meetings, "J11", "2+1", null);

        using var refused = await UploadAsync(not.Saved());
        using var taken = await UploadAsync(calculated.Saved());

        Assert.Equal("formula-without-value", (await JsonOf(refused)).GetProperty("code").GetString());
        Assert.Equal($"{Meetings}!J11", (await JsonOf(refused)).GetProperty("problems")[0].GetProperty("source").GetString());
        Assert.Equal(201, (await JsonOf(taken))[0].GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task A_form_of_the_month_is_a_CSV_file_that_is_taken_when_filled_in()
    {
        using var file = await host.SendAsync(HttpMethod.Get, "api/workbooks/2019-03/new-rural", host.OrganizationKey);
        var lines = (await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.Equal("text/csv", file.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith("\"unit\";\"unitName\";\"base\";\"nil\";\"reason\";\"criteriaMet\";\"recognisedOn\"", lines[0], StringComparison.Ordinal);

        string[] cells = [.. lines[1].Split(';')[..5], "\"11\"", "\"\""];
        using var content = HostFixture.Json($"{lines[0]}\r\n{string.Join(';', cells)}\r\n");
        content.Headers.ContentType = new("text/csv");
        using var answer = await host.PostAsync("api/submissions?form=new-rural&month=2019-03", host.OrganizationKey, content);

        Assert.Contains("C-NAM-DICH", lines[1], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.MultiStatus, answer.StatusCode);
        Assert.Equal(201, (await JsonOf(answer))[0].GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("api/workbooks/March", HttpStatusCode.NotFound)]
    [InlineData("api/workbooks/2019-04", HttpStatusCode.NotFound)]
    [InlineData("api/workbooks/2018-12", HttpStatusCode.NotFound)]
    [InlineData("api/workbooks/2019-03/no-form", HttpStatusCode.NotFound)]
    public async Task What_there_is_not_is_404(string address, HttpStatusCode status)
    {
        using var answer = await host.SendAsync(HttpMethod.Get, address, host.OrganizationKey);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Another_organisation_s_workbook_is_refused_unit_by_unit()
    {
        using var workbook = new Edited(await DownloadAsync());
        Meeting(workbook, 12).Type(Meetings, "A12", "TT-VINH-QUANG-CB01");

        using var answer = await UploadAsync(workbook.Saved());

        Assert.Equal([403], (await JsonOf(answer)).EnumerateArray().Select(r => r.GetProperty("status").GetInt32()));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>A regular meeting, as a clerk fills in a line that has the unit, the kind, the roll and the exempt.</summary>
    private static Edited Meeting(Edited workbook, int row) => workbook
        .Type(Meetings, $"B{row}", "05/03/2019").Type(Meetings, $"D{row}", "Họp riêng").Type(Meetings, $"E{row}", "Không")
        .Type(Meetings, $"K{row}", 3).Type(Meetings, $"L{row}", 0).Type(Meetings, $"M{row}", "Có").Type(Meetings, $"N{row}", "Có")
        .Type(Meetings, $"O{row}", 2).Type(Meetings, $"P{row}", 1).Type(Meetings, $"Q{row}", 1).Type(Meetings, $"R{row}", "Có").Type(Meetings, $"S{row}", 88.5m);

    private static int RowOf(Edited workbook, string form, int number) =>
        Enumerable.Range(5, 400).Where(r => workbook.Text(List, $"A{r}") == form).ElementAt(number);

    private static string StateOf(Edited workbook, string unit) =>
        workbook.Text(List, $"G{Enumerable.Range(5, 400).First(r => workbook.Text(List, $"A{r}") == "cell-meetings" && workbook.Text(List, $"B{r}") == unit)}");

    private async Task<byte[]> DownloadAsync()
    {
        using var answer = await host.SendAsync(HttpMethod.Get, "api/workbooks/2019-03", host.OrganizationKey);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private async Task<HttpResponseMessage> UploadAsync(byte[] workbook, string query = "", string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/submissions" + query)
        {
            Content = new ByteArrayContent(workbook) { Headers = { ContentType = new(Xlsx) } },
        };
        request.Headers.Add("X-Api-Key", host.OrganizationKey);
        if (accept is not null)
        {
            request.Headers.Add("Accept", accept);
        }

        return await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<JsonElement> JsonOf(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).RootElement;
}
