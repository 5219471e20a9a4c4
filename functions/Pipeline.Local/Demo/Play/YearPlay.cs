using Microsoft.Extensions.DependencyInjection;
using Pipeline.Local.Demo.Year;
using Pipeline.Local.Hosting;
using Pipeline.Storage;

namespace Pipeline.Local.Demo.Play;

/// <summary>Lives through the year: sets the clock, posts, fires the timers.</summary>
public sealed class YearPlay(
    LocalHost host, SubmissionClient client, RegisterClient registers, RestatementClient restatements, Answers answers, IYearView view)
{
    private const int Callers = 8;

    public async Task RunAsync(IReadOnlyList<Moment> moments, CancellationToken cancellation)
    {
        foreach (var moment in moments)
        {
            await host.MoveClockAsync(moment.At, frozen: true, cancellation);
            await ChangeRegistersAsync(moment, cancellation);
            await PostAsync(moment.Postings, cancellation);
            view.Posted(moment.Postings.Sum(p => p.Sheets.Count));
            if (moment.Restates)
            {
                await restatements.RequestAsync(cancellation);
                await host.FireAsync("RequestedRuns", cancellation);
                await restatements.CheckAsync(cancellation);
            }

            if (moment.Run is { } run)
            {
                view.Running(run, moment.At);
                await host.FireAsync(run.Timer, cancellation);
                await host.FireAsync("SealAudit", cancellation);
                await PublishedState.CheckAsync(host.Services.GetRequiredService<Stores>(), run, cancellation);
            }
        }
    }

    private async Task ChangeRegistersAsync(Moment moment, CancellationToken cancellation)
    {
        foreach (var act in moment.Filed)
        {
            await registers.FileAsync(act, cancellation);
        }

        foreach (var act in moment.Decided)
        {
            await registers.DecideAsync(act, cancellation);
        }
    }

    /// <summary>Organisations at once, up to <see cref="Callers"/>; each sends its own in order.</summary>
    private Task PostAsync(IEnumerable<Posting> postings, CancellationToken cancellation) => Parallel.ForEachAsync(
        postings.GroupBy(p => p.Organization, StringComparer.Ordinal),
        new ParallelOptions { MaxDegreeOfParallelism = Callers, CancellationToken = cancellation },
        async (own, token) =>
        {
            foreach (var posting in own)
            {
                await PostAsync(posting, token);
            }
        });

    private async Task PostAsync(Posting posting, CancellationToken cancellation)
    {
        var results = await client.PostAsync(posting, cancellation);
        for (var i = 0; i < posting.Sheets.Count; i++)
        {
            var (sheet, result) = (posting.Sheets[i], i < results.Count ? results[i] : results[^1]);
            answers.Check(posting, sheet, result);
            if (sheet.Expected == Expected.FiledForRestatement)
            {
                restatements.Keep(posting, sheet, result.Receipt!);
            }
        }
    }
}
