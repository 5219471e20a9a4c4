using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Core.Reference;
using Pipeline.Functions.Settings;
using Pipeline.Functions.Web;
using Pipeline.Local.Clock;
using Pipeline.Local.Commands;
using Pipeline.Local.Demo.Play;
using Pipeline.Local.Demo.Report;
using Pipeline.Local.Demo.Year;
using Pipeline.Local.Hosting;
using Pipeline.Storage;
using Pipeline.Storage.Keys;
using Pipeline.Storage.Reference;
using Spectre.Console;

namespace Pipeline.Local.Demo;

/// <summary>
/// A year of the real case in a minute: imports the seeds, posts every sheet over HTTP at its own instant, makes every month end, and shows
/// what came of it. Every answer is held against the one that the year expects.
/// </summary>
public sealed class DemoRun(DemoOptions options, IAnsiConsole console)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly SettableClock _clock = new(TimeProvider.System);

    /// <exception cref="CommandException">The folder holds real data, the seeds cannot be read, or the port is taken.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var files = ReferenceFiles.FromFolder(options.Seeds);
        var data = Read(files);
        await DemoFolder.PrepareAsync(options.Folder);
        await using var emulator = await Emulator.EnsureAsync(new() { Storage = options.Storage, DataFolder = options.Folder }, cancellation);
        var year = YearOfSheets.Generate(data, options.Seed);
        OrganizationKeys keys;
        await using (var host = await DemoHost.StartForTheYearAsync(options, emulator.Settings, _clock, cancellation))
        {
            keys = await PlayAsync(host, files, data, year, cancellation);
        }

        var toTry = year.SheetToTry(options.Part);
        DemoGuide.Print(console, options, keys, toTry.Organization, SheetFile.Write(options.Folder, toTry.Sheet, options.Part.End));
        if (!options.Exit)
        {
            await ServeAsync(emulator.Settings, cancellation);
        }
    }

    private async Task<OrganizationKeys> PlayAsync(
        LocalHost host, ReferenceFiles files, ReferenceData data, YearOfSheets year, CancellationToken cancellation)
    {
        var directory = new UnitDirectory(data.Units);
        var moments = Timeline.Of(year.Postings, RegisterStory.Of(data), directory, options.Part);
        await host.MoveClockAsync(moments[0].At.AddDays(-1), frozen: true, cancellation);

        using var http = new HttpClient { BaseAddress = host.BaseAddress };
        var keys = await OrganizationKeys.MakeAsync(host.Services.GetRequiredService<KeyStore>(), data.Units, cancellation);
        await SeedImport.PostAsync(http, files, keys.Board, cancellation);

        var answers = new Answers();
        var client = new SubmissionClient(http, keys);
        var (registers, restatements) = (new RegisterClient(http, keys), new RestatementClient(http, keys));
        await YearViews.ShowAsync(console, moments.Sum(m => m.Postings.Sum(p => p.Sheets.Count)), view =>
            new YearPlay(host, client, registers, restatements, answers, view).RunAsync(moments, cancellation));

        var published = await PublishedFigures.ReadAsync(host.Services.GetRequiredService<Stores>(), cancellation);
        var tally = new YearTally(answers.Checked, directory, options.Part);
        YearSummary.Print(console, FiguresOfTheCase.Of(data, tally, published), tally, published.Months(), published.Quarters());
        console.WriteLine($"Thay đổi sổ / Register changes: {registers.Decided.Approved} được duyệt / approved, {registers.Decided.Refused} bị từ chối / refused");
        if (restatements.Done is { } done)
        {
            console.WriteLine($"Điều chỉnh / Restated: {done.Month}, {done.LetIn} biểu được cho nhận / sheets let in, {done.Months} tháng có phiên bản mới / months with a new version");
        }

        console.WriteLine($"{_watch.Elapsed.TotalSeconds:0.0} giây / seconds");
        return keys;
    }

    private async Task ServeAsync(PipelineSettings settings, CancellationToken cancellation)
    {
        _clock.Set(options.Part.End, frozen: false);
        await using var host = await DemoHost.StartServingAsync(options, settings, _clock, cancellation);
        console.WriteLine(host.Services.GetRequiredService<WebFiles>().IsBuilt
            ? $"{host.BaseAddress}  Mở trong trình duyệt, đăng nhập bằng một khóa ở trên; Ctrl+C để dừng / Open it in a browser and sign in with a key from above; Ctrl+C to stop"
            : $"{host.BaseAddress}  Ctrl+C để dừng / to stop");
        await host.WaitAsync(cancellation);
    }

    private ReferenceData Read(ReferenceFiles files)
    {
        if (files.Files.Count == 0)
        {
            throw new CommandException(
                $"There is no reference data in the folder {options.Seeds}. Name another with --seeds, or leave it out: then the repository's own is taken.");
        }

        var reading = ReferenceReader.Read(files);
        return reading.Data ?? throw new CommandException(
            $"The reference data in {options.Seeds} cannot be read: {reading.Problems[0].Place} {reading.Problems[0].En}");
    }
}
