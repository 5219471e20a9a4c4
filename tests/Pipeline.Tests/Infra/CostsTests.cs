using System.Globalization;
using System.Text.RegularExpressions;
using Pipeline.Local.Hosting;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Infra;

/// <summary>The arithmetic of docs/COSTS.md: what it works out follows from the counts and prices that it names, to a tenth, and what it counts of the product is so.</summary>
[Collection(nameof(InfraCollection))]
public sealed partial class CostsTests(Deployments deployments)
{
    private const double DaysOfAMonth = 30.4;
    private const double MonthEnds = 33;
    private const double TimerRuns = 2 * 60 * 24 * DaysOfAMonth;
    private const double FreeGigabyteSeconds = 100_000;

    private static readonly string Page = File.ReadAllText(RepositoryFolder.Of("docs/COSTS.md"));

    private static readonly FunctionIndex Index = FunctionIndex.Of(typeof(Functions.PipelineServices).Assembly);

    private static readonly string[] Sizes = ["district", "province", "nation"];
    private static readonly double[] Organizations = [73, 1_000, 52_000];
    private static readonly double[] Gigabytes = [2, 2, 4];
    private static readonly double[] Seconds = [20, 60, 600];
    private static readonly double[] Warm = [0, 1, 4];
    private static readonly double[] Datasets = [1, 10, 100];
    private static readonly double[] Files = [60, 150, 1_000];
    private static readonly double[] KilobytesARequest = [8, 8, 3];

    /// <summary>A row by the words it begins with, and what it comes to in a district, a province and a nation.</summary>
    public static TheoryData<string, int, double> Rows
    {
        get
        {
            var rows = new TheoryData<string, int, double>();
            for (var size = 0; size < 3; size++)
            {
                rows.Add("on demand, after the free ones", size, OnDemand(size) * 0.000026);
                rows.Add("always ready: instances", size, Warm[size] * Gigabytes[size] * 2_628_000 * 0.000004);
                rows.Add("requests there", size, Warm[size] > 0 ? Requests(size) * 0.5 * Gigabytes[size] * 0.000016 : 0);
                rows.Add("executions", size, Warm[size] > 0 ? (Requests(size) + TimerRuns) / 1e6 * 0.40 : 0);
                rows.Add("kept |", size, (Blobs(size) * (size == 0 ? 0.02 : 0.025)) + (Tables(size) * (size == 0 ? 0.045 : 0.056)));
                rows.Add("blob writes", size, (Sheets(size) + (MonthEnds * Files[size])) / 1e4 * (size == 0 ? 0.05 : 0.0625));
                rows.Add("locks of timers", size, Index.Timers.Count * TimerRuns / 1e4 * 0.005);
                rows.Add("table operations", size, TableOperations(size) / 1e4 * 0.00036);
                rows.Add("logs: timers", size, Math.Max(0, Logs(size) - 5) * 3);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_comes_to_what_its_counts_and_prices_say(string row, int size, double dollars) =>
        Assert.InRange(Dollars(row)[size], (dollars * 0.9) - 0.06, (dollars * 1.1) + 0.06);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void The_months_price_is_the_sum_of_its_rows_and_well_within_the_budget_of_the_file(int size)
    {
        string[] rows =
        [
            "on demand, after the free ones", "always ready: instances", "requests there", "executions", "kept |", "blob writes", "locks of timers", "table operations", "logs: timers",
            "kept longer", "7 log alerts",
        ];
        var month = Dollars("**a month, about**")[size];
        var budget = deployments[Sizes[size]].One("Microsoft.Consumption/budgets").Number("properties.amount");

        Assert.InRange(month, rows.Sum(r => Dollars(r)[size]) * 0.95, rows.Sum(r => Dollars(r)[size]) * 1.05);
        Assert.Equal(budget.ToString("N0", CultureInfo.InvariantCulture), Cells("budget in the file")[size]);
        Assert.True(month * 2 <= budget);
    }

    [Fact]
    public void It_counts_the_timers_and_alerts_that_there_are()
    {
        Assert.Contains($"locks of timers: {Index.Timers.Count},", Page, StringComparison.Ordinal);
        Assert.Contains($"| {deployments["district"].Of("Microsoft.Insights/scheduledQueryRules").Count} log alerts,", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_that_its_prices_are_from_memory_and_of_when() => Assert.Matches(@"from memory in \w+ 20\d\d and not looked up", Page);

    private static double Sheets(int size) => Organizations[size] * 18.1 * 1.1;

    private static double Requests(int size) => Sheets(size) * 6;

    private static double OnDemand(int size) =>
        (TimerRuns * Gigabytes[size]) + (MonthEnds * Seconds[size] * Gigabytes[size]) + (Warm[size] > 0 ? 0 : Requests(size) * Gigabytes[size]) - FreeGigabyteSeconds;

    private static double Blobs(int size) => (Sheets(size) * 4 * 24 * 1.2 / 1e6) + Datasets[size];

    private static double Tables(int size) => Sheets(size) * 5 * 24 / 1e6;

    private static double TableOperations(int size) =>
        (9 * Sheets(size)) + (5 * (Requests(size) - Sheets(size))) + (2 * TimerRuns) + (3 * Organizations[size] * 2 * DaysOfAMonth);

    private static double Logs(int size) => ((TimerRuns * 4) + (Requests(size) * KilobytesARequest[size])) / 1e6;

    private static double[] Dollars(string row) =>
        [.. Cells(row).Select(c => Amount().Matches(c) is [.., var last] ? double.Parse(last.Groups["amount"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) : 0)];

    private static string[] Cells(string row) =>
        Page.Split('\n').Single(l => l.StartsWith($"| {row}", StringComparison.Ordinal)).Split('|', StringSplitOptions.TrimEntries)[2..5];

    [GeneratedRegex(@"(?<amount>[\d,]*\.?\d+) \$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Amount();
}
