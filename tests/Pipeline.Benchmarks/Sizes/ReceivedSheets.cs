using Pipeline.Core;
using Pipeline.Local.Clock;
using Pipeline.Storage;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Benchmarks.Sizes;

/// <summary>Files the sheets of a size as clerks would: through the intake, with its checks, its bodies in <c>received</c> and its audit. Slower by far.</summary>
public sealed class ReceivedSheets(Size size, Stores stores)
{
    private const int AtOnce = 8;

    /// <exception cref="CannotMeasureException">A sheet was refused.</exception>
    public async Task<long> FileAsync(IReadOnlyList<Month> months, IProgress<int>? done, CancellationToken cancellation)
    {
        var clock = new SettableClock(TimeProvider.System);
        var intake = new SubmissionIntake(stores, new SheetStore(stores), new ReferenceStore(stores), clock);
        IReadOnlyList<SizedOrganization> organizations = [.. SizedOrganization.Of(size)];
        var made = new SizedMonth(new(organizations));
        var sheets = 0L;
        foreach (var month in months)
        {
            var at = VietnamTime.StartOf(month.Next.FirstDay.AddDays(4));
            clock.Set(at, frozen: true);
            await Parallel.ForEachAsync(
                organizations,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
                async (organization, token) =>
                {
                    foreach (var sheet in made.SheetsOf(organization, SizedRegister.Of(organization), month))
                    {
                        await FileAsync(intake, organization.Code, sheet, at, token);
                        Interlocked.Increment(ref sheets);
                    }

                    done?.Report(1);
                });
        }

        return sheets;
    }

    private static async Task FileAsync(SubmissionIntake intake, string organization, SizedSheet sheet, DateTimeOffset at, CancellationToken cancellation)
    {
        var answer = await intake.TakeAsync(
            new(sheet.Body(), new("SIZED00001", CallerRole.Organization, organization), at, DryRun: false, ForRestatement: false), cancellation);
        if (answer.Sheets[0] is { Status: not (200 or 201) } refused)
        {
            throw new CannotMeasureException($"{sheet.Form.Code} of {sheet.Unit}: {refused.Problems[0].En}");
        }
    }
}
