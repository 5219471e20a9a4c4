using System.CommandLine;
using System.Diagnostics;
using Pipeline.Storage;
using Spectre.Console;

namespace Pipeline.Benchmarks.Sizes;

/// <summary><c>generate</c>: a made-up deployment of a size in a data folder, to measure with.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var size = new Option<string>("--size") { Description = "district, province or nation", Required = true, HelpName = "SIZE" };
        size.AcceptOnlyFromAmong([.. Size.All.Select(s => s.Name)]);
        var months = new Option<int>("--months") { Description = $"How many months to file, from {Size.FirstMonth}, up to {Size.MostMonths}", DefaultValueFactory = _ => 1, HelpName = "N" };
        months.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > Size.MostMonths)
            {
                result.AddError($"--months is to be from 1 to {Size.MostMonths}.");
            }
        });
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder of the embedded store; it must be empty or not be there", Required = true, HelpName = "DIR" };
        var received = new Option<bool>("--received") { Description = "File through the intake instead, with bodies, checks and audit; slower by far" };
        var command = new Command("generate", "Fill an embedded store with a made-up deployment. The same bytes every time.") { size, months, data, received };
        command.SetAction(async (line, cancellation) =>
        {
            var folder = line.GetRequiredValue(data);
            if (folder.Exists && folder.EnumerateFileSystemInfos().Any())
            {
                AnsiConsole.WriteLine($"{folder.FullName} is not empty.");
                return 1;
            }

            await GenerateAsync(Size.Find(line.GetRequiredValue(size))!, line.GetValue(months), folder.FullName, line.GetValue(received), cancellation);
            return 0;
        });
        return command;
    }

    /// <summary>Shows what it does, organisation by organisation.</summary>
    public static async Task GenerateAsync(Size size, int months, string folder, bool received, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        await using var stores = OpenStores.Embedded(folder, TimeProvider.System);
        var wanted = Size.FirstMonth.Through(Size.FirstMonth.Plus(months - 1)).ToList();
        var told = await AnsiConsole.Progress().StartAsync(async context =>
        {
            var registers = context.AddTask("registers", maxValue: size.Organizations);
            var filing = context.AddTask("sheets", maxValue: received ? (double)size.Organizations * months : size.Organizations);
            var deployment = new SizedDeployment(size, stores);
            var version = await deployment.TakeReferenceAsync(new Increment(registers), cancellation);
            if (received)
            {
                return FormattableString.Invariant($"{await new ReceivedSheets(size, stores).FileAsync(wanted, new Increment(filing), cancellation):N0} sheets filed");
            }

            var (sheets, rows) = await deployment.FillAsync(version.Keys, wanted, new Increment(filing), cancellation);
            return FormattableString.Invariant($"{sheets:N0} sheets with {rows:N0} rows");
        });
        AnsiConsole.WriteLine(FormattableString.Invariant(
            $"{size.Name}: {size.Organizations:N0} organisations, {told}, in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s. Month end: month-end --data {folder} --clock {wanted[^1].Next.FirstDay.AddDays(20):O}T00:00:00Z"));
    }

    private sealed class Increment(ProgressTask task) : IProgress<int>
    {
        public void Report(int value) => task.Increment(value);
    }
}
