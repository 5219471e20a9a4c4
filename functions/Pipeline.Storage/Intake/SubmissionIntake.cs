using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Intake;

/// <summary>From a received body to receipts: the checks of ARCHITECTURE «A submission» after key and media type, in its order.</summary>
public sealed class SubmissionIntake(Stores stores, SheetStore sheets, IReferenceSource reference, TimeProvider time)
{
    /// <summary>Sheets in one batch.</summary>
    public const int LargestBatch = 200;

    /// <summary>Sheets of a batch that are taken at once: enough to share the store's group commits, few enough to leave room for others.</summary>
    private const int Lanes = 8;

    private readonly AuditLog _audit = new(stores, time);
    private readonly ReceiptWarnings _warnings = new(
        new(sheets, reference, new(stores, time)), new(stores), new AuditLog(stores, time));

    private readonly SheetIntake _sheet = new(stores, sheets, reference, time);

    /// <summary>Takes one sheet or a batch. Bad input and outages are answers; the task fails only for a bug or when cancelled.</summary>
    public Task<IntakeAnswer> TakeAsync(Submission submission, CancellationToken cancellation) =>
        IntakeTelling.OfAsync(submission, () => AnswerAsync(submission, cancellation));

    private async Task<IntakeAnswer> AnswerAsync(Submission submission, CancellationToken cancellation)
    {
        using var document = SubmissionJson.Parse(submission.Body, out var problem);
        if (document is null || (problem = ShapeProblem(document.RootElement)) is not null)
        {
            return Whole(SheetAnswer.Refused(problem!));
        }

        try
        {
            return await reference.CurrentAsync(cancellation) is not { } version ? Whole(SheetAnswer.WithoutReference())
                : document.RootElement.ValueKind == JsonValueKind.Array ? await TakeBatchAsync(submission, version, document.RootElement, cancellation)
                : Whole(await TakeSheetAsync(IncomingSheet.Of(submission, version, document.RootElement), cancellation));
        }
        catch (StoreUnavailableException outage)
        {
            return Whole(SheetAnswer.Outage(outage));
        }
    }

    private static IntakeAnswer Whole(SheetAnswer answer) => new(IsBatch: false, [answer]);

    private static Problem? ShapeProblem(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Object => null,
        JsonValueKind.Array => root.GetArrayLength() is > 0 and <= LargestBatch ? null : Problem.BatchSize(root.GetArrayLength(), LargestBatch),
        _ => Problem.SubmissionNotASheet(),
    };

    private async Task<IntakeAnswer> TakeBatchAsync(Submission submission, ReferenceVersion version, JsonElement list, CancellationToken cancellation)
    {
        var answers = new SheetAnswer[list.GetArrayLength()];
        var incoming = list.EnumerateArray()
            .Select(json => json.ValueKind == JsonValueKind.Object ? IncomingSheet.Of(submission, version, json) : null)
            .ToArray();
        await Parallel.ForEachAsync(
            BatchLanes.Of(incoming),
            new ParallelOptions { MaxDegreeOfParallelism = Lanes, CancellationToken = cancellation },
            async (lane, token) =>
            {
                foreach (var i in lane)
                {
                    answers[i] = incoming[i] is { } sheet ? await TakeSheetAsync(sheet, token) : SheetAnswer.Refused(Problem.SubmissionNotASheet());
                }
            });
        return new(IsBatch: true, answers);
    }

    private static AuditEntry EntryOf(IncomingSheet sheet, SheetAnswer answer) => new(
        sheet.ReceivedAt, sheet.Caller.KeyId, AuditVerbs.SubmitSheet,
        answer.Receipt?.Receipt ?? $"{sheet.Draft.Form?.Code}/{sheet.Draft.Unit}/{sheet.Draft.Month}",
        answer.Receipt?.Status ?? answer.Problems[0].Code,
        sheet.Submission.From);

    /// <summary>
    /// An outage fails one sheet of a batch and not the others. Nothing is acknowledged that the audit does not hold: a client that then sends
    /// the same sheet again has its receipt.
    /// </summary>
    private async Task<SheetAnswer> TakeSheetAsync(IncomingSheet sheet, CancellationToken cancellation)
    {
        var form = sheet.Draft.Form?.Code;
        try
        {
            var answer = await _sheet.TakeAsync(sheet, cancellation) with { Form = form };
            if (!sheet.Submission.DryRun)
            {
                // What was decided is written down, whether or not the client still waits to hear of it.
                await _audit.AppendAsync(EntryOf(sheet, answer), CancellationToken.None);
                answer = answer with { IsAudited = true };
            }

            return await _warnings.AddAsync(sheet, answer, cancellation);
        }
        catch (StoreUnavailableException outage)
        {
            return SheetAnswer.Outage(outage) with { Form = form };
        }
    }
}
