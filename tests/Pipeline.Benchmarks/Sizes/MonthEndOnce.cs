using Microsoft.Extensions.Configuration;
using Pipeline.Core;
using Pipeline.Core.Jobs;
using Pipeline.Local.Commands;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.MonthEnds;

namespace Pipeline.Benchmarks.Sizes;

/// <summary>The product's month end of one month of a data folder, as the operator's command runs it.</summary>
internal static class MonthEndOnce
{
    /// <param name="full">Make every summary anew.</param>
    public static async Task<MonthEndReport> RunAsync(string data, Month month, bool full, CancellationToken cancellation)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("DataFolder", data), new("Storage", "embedded")]).Build();
        await using var workplace = await Workplace.OpenAsync(settings, cancellation);
        MonthEndReport? report = null;
        await workplace.Get<JobLog>().RunAsync(
            JobKinds.MonthEnd.Code, "benchmark", JobInputs.OfMonthEnd(month, full),
            async (run, token) => report = await workplace.Get<MonthEndJob>().RunAsync(run, InstantOf(month), progress: null, token), cancellation);
        return report!;
    }

    /// <summary>After its deadline and before its lock: preliminary, so that what is filed anew is computed.</summary>
    private static DateTimeOffset InstantOf(Month month) => VietnamTime.StartOf(month.Next.FirstDay.AddDays(9));
}
