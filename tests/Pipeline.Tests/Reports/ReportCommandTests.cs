using Pipeline.Local.Commands;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;
using Pipeline.Tests.Restatements;
using Spectre.Console;

namespace Pipeline.Tests.Reports;

/// <summary>The command <c>report</c>: what it writes, and what it says where there is nothing to write.</summary>
public sealed class ReportCommandTests : IAsyncLifetime
{
    private readonly Deployment _deployment = new();
    private readonly StringWriter _said = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("report-command-");

    private string Target => Path.Combine(_folder.FullName, "report.html");

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        await _said.DisposeAsync();
        await _deployment.DisposeAsync();
    }

    [Fact]
    public async Task Before_anything_is_published_it_says_so()
    {
        var ended = await RunAsync("--month", "2019-01");

        Assert.Equal(CommandLine.Failed, ended);
        Assert.Equal("Nothing is published yet. Publish first with the command month-end.", _said.ToString().Trim());
    }

    [Fact]
    public async Task A_first_month_without_a_single_sheet_is_a_report_all_the_same()
    {
        await _deployment.ImportAsync(LateYear.Data);
        await _deployment.MonthEndAsync(A.Instant("2019-01-20T01:00:00Z"));

        var ended = await RunAsync("--month", "2019-01", "--language", "both", "--xlsx");

        Assert.Equal(CommandLine.Done, ended);
        var page = await File.ReadAllTextAsync(Target, TestContext.Current.CancellationToken);
        Assert.Contains("Tháng đang diễn ra, chưa hết hạn nộp: mới nhận 0 trên", page, StringComparison.Ordinal);
        Assert.Contains("chưa có", page, StringComparison.Ordinal);
        Assert.DoesNotContain("level-1\" title", page, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.ChangeExtension(Target, ".xlsx")));
    }

    [Fact]
    public async Task A_month_that_is_not_published_is_answered_with_those_that_are()
    {
        await _deployment.ImportAsync(LateYear.Data);
        await _deployment.MonthEndAsync(A.Instant("2019-01-20T01:00:00Z"));

        Assert.Equal(CommandLine.Failed, await RunAsync("--month", "2020-06"));

        Assert.Contains("The month 2020-06 is not published; there are 2019-01.", _said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restated_month_lists_what_changed()
    {
        await LateYear.PrepareAsync(_deployment);
        await LateYear.RestateAsync(_deployment, LateYear.Late);

        Assert.Equal(CommandLine.Done, await RunAsync("--month", "2019-01"));

        var page = await File.ReadAllTextAsync(Target, TestContext.Current.CancellationToken);
        Assert.Contains("đã điều chỉnh sau đó: phiên bản 2", page, StringComparison.Ordinal);
        Assert.Contains("Số liệu thay đổi so với phiên bản trước", page, StringComparison.Ordinal);
        Assert.Contains("<b>M1:</b>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restatement_writes_the_workbooks_of_the_months_that_changed_and_no_other()
    {
        await LateYear.PrepareAsync(_deployment);
        var before = Written();

        await LateYear.RestateAsync(_deployment, LateYear.Corrected);

        var after = Written();
        Assert.Equal(["bao-cao-thang-2019-01.xlsx", "bao-cao-thang-2019-02.xlsx", "bao-cao-thang-2019-03.xlsx"], before.Keys.Order(StringComparer.Ordinal));
        Assert.NotEqual(before["bao-cao-thang-2019-01.xlsx"], after["bao-cao-thang-2019-01.xlsx"]);
        Assert.NotEqual(before["bao-cao-thang-2019-02.xlsx"], after["bao-cao-thang-2019-02.xlsx"]);
    }

    [Fact]
    public async Task A_second_publication_writes_no_workbook_again()
    {
        await LateYear.PrepareAsync(_deployment);
        var before = Written();

        await _deployment.MonthEndAsync(LateYear.Later, full: true);

        Assert.Equal(before, Written());
    }

    [Fact]
    public async Task Without_a_browser_it_says_what_to_do_before_it_writes()
    {
        Assert.Equal(CommandLine.Failed, await RunAsync("--month", "2019-01", "--pdf", "--browser", Path.Combine(_folder.FullName, "no-browser")));

        Assert.Contains("--browser takes the path of a Chromium, Chrome or Edge program", _said.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Target));
    }

    /// <summary>The workbooks and when each was written.</summary>
    private Dictionary<string, DateTime> Written() => Directory.EnumerateFiles(Path.Combine(_deployment.Folder, "datasets", "current", "xlsx"), "*.xlsx")
        .ToDictionary(f => Path.GetFileName(f), File.GetLastWriteTimeUtc, StringComparer.Ordinal);

    private Task<int> RunAsync(params IEnumerable<string> arguments)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(_said), Ansi = AnsiSupport.No });
        console.Profile.Width = 1_000;
        return CommandLine.RunAsync(["report", .. arguments, "--out", Target, "--data", _deployment.Folder], console, console);
    }
}
