using System.Text.Json.Nodes;
using Pipeline.Core;
using Pipeline.Storage.Publishing;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Warnings;

/// <summary>What was confirmed is an input of the month end like a sheet: it is counted by the next run, incremental or full.</summary>
public sealed class ConfirmationCountTests
{
    [Fact]
    public async Task A_confirmation_after_the_month_end_is_counted_by_the_next_one_and_incremental_equals_full()
    {
        await using var incremental = await FiledAsync();
        await using var full = await FiledAsync();
        var unconfirmed = Sheet("2019-07", 40);
        var confirmed = Sheet("2019-07", 40);
        confirmed["confirmed"] = new JsonArray("unusual-roll");

        await incremental.PostAsync(A.Committee, unconfirmed, On("2019-08-02"));
        await incremental.MonthEndAsync(On("2019-08-03"));
        Assert.Equal("unusual-roll 1 0", await WarningsAsync(incremental));
        await incremental.PostAsync(A.Committee, confirmed, On("2019-08-04"));
        await incremental.MonthEndAsync(On("2019-08-12"));
        await full.PostAsync(A.Committee, (JsonObject)confirmed.DeepClone(), On("2019-08-02"));
        await full.MonthEndAsync(On("2019-08-12"), full: true);

        Assert.Equal("unusual-roll 1 1", await WarningsAsync(incremental));
        Assert.Equal("unusual-roll 1 1", await WarningsAsync(full));
    }

    /// <summary>January to June with a roll of 4, each month closed.</summary>
    private static async Task<Deployment> FiledAsync()
    {
        var deployment = new Deployment();
        var data = A.Country().With(A.Cell("CB1"), A.Member("DV-1", "CB1")).Data;
        await deployment.ImportAsync(data with { Units = data.Units with { FirstMonth = A.Month("2019-01") } });
        foreach (var month in A.Month("2019-01").Through(A.Month("2019-06")))
        {
            await deployment.PostAsync(A.Committee, Sheet($"{month}", 4), VietnamTime.At(month.Next.FirstDay, new TimeOnly(8, 0)));
            await deployment.MonthEndAsync(VietnamTime.At(month.Next.FirstDay.AddDays(11), new TimeOnly(8, 0)));
        }

        return deployment;
    }

    private static JsonObject Sheet(string month, int roll)
    {
        var meeting = Deployment.Meeting($"{month}-05", present: roll - 1);
        meeting["roll"] = roll;
        return Deployment.Meetings("CB1", month, 0, meeting);
    }

    private static DateTimeOffset On(string day) => VietnamTime.At(A.Day(day), new TimeOnly(8, 0));

    private static async Task<string> WarningsAsync(Deployment deployment)
    {
        var current = await CurrentSnapshot.ReadAsync(deployment.Stores, TestContext.Current.CancellationToken);
        var table = current.Manifest!.Tables.Single(t => t.Name == "fact_warning");
        var file = table.Files.Single(f => f.Month == "2019-07").ToTableFile(table.Name);
        var data = await new DatasetFiles(deployment.Stores).ReadAsync(table.ToDefinition(), file, TestContext.Current.CancellationToken);
        return string.Join('\n', Enumerable.Range(0, data.RowCount).Select(i => new FactRow(data, i)).Select(r => $"{r["kind"]} {r["warnings"]} {r["confirmed"]}"));
    }
}
