using Microsoft.AspNetCore.Http;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions.Answers;

/// <summary>What the intake says, as HTTP.</summary>
public static class SubmissionAnswers
{
    public static Answer Of(IntakeAnswer answer) => (answer.IsBatch ? OfBatch(answer.Sheets) : OfOne(answer.Sheets[0])) with { IsAudited = answer.IsAudited };

    private static Answer OfOne(SheetAnswer sheet) => sheet.Receipt is { } receipt
        ? Answer.Json(sheet.Status, receipt, EdgeJson.Readable.SheetReceipt)
        : Problems.Of(DocumentOf(sheet)) with { RetryAfter = sheet.RetryAfter, Outage = sheet.Cause };

    private static Answer OfBatch(IReadOnlyList<SheetAnswer> sheets)
    {
        var entries = sheets.Select(s => BatchEntry.Of(s, s.Receipt is null ? DocumentOf(s) : null)).ToArray();
        return Answer.Json(StatusCodes.Status207MultiStatus, entries, EdgeJson.Readable.BatchEntryArray) with
        {
            RetryAfter = sheets.Max(s => s.RetryAfter),
            Outage = sheets.Select(s => s.Cause).FirstOrDefault(c => c is not null),
            Codes = [.. sheets.SelectMany(s => s.Problems).Select(p => p.Code)],
        };
    }

    private static ProblemDocument DocumentOf(SheetAnswer sheet) =>
        ProblemDocument.Of(sheet.Problems) with { Status = sheet.Status, CurrentRevision = sheet.CurrentRevision };
}
