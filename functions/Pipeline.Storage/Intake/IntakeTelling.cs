using Pipeline.Storage.Telemetry;

namespace Pipeline.Storage.Intake;

/// <summary>Measures and traces what became of a submission.</summary>
internal static class IntakeTelling
{
    private const string FormUnknown = "unknown";

    public static Task<IntakeAnswer> OfAsync(Submission submission, Func<Task<IntakeAnswer>> take) => Traces.OfAsync(Traces.Intake, async trace =>
    {
        trace?.SetTag("dry_run", submission.DryRun);
        var answer = await take();
        var refused = answer.Sheets.Count(s => s.Receipt is null);
        trace?.SetTag("sheets", answer.Sheets.Count).SetTag("accepted", answer.Sheets.Count - refused).SetTag("refused", refused);
        if (!submission.DryRun)
        {
            Count(answer.Sheets);
        }

        return answer;
    });

    private static void Count(IEnumerable<SheetAnswer> sheets)
    {
        foreach (var sheet in sheets)
        {
            if (sheet.Receipt is { } receipt)
            {
                Measurements.SheetsAccepted.Add(1, new("form", receipt.Form), new("answer", receipt.Status));
            }
            else
            {
                Measurements.SheetsRefused.Add(1, new("form", sheet.Form ?? FormUnknown), new("code", sheet.Problems[0].Code));
            }
        }
    }
}
