using Microsoft.AspNetCore.Http;
using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Core.Sheets.Files;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Intake.Files;
using Pipeline.Storage.Workbooks;

namespace Pipeline.Functions.Submissions;

/// <summary>Sheets as they come over HTTP: JSON, a form post, a CSV file, a workbook. They all go the same way from here.</summary>
public sealed class SubmittedSheets(SubmissionIntake intake, FileIntake files, WorkbookIntake workbooks)
{
    /// <summary>The media types in which sheets come.</summary>
    public static readonly IReadOnlyList<string> MediaTypesTaken = [MediaTypes.Json, MediaTypes.FormPost, MediaTypes.Csv, MediaTypes.Workbook];

    /// <summary>The flags that an address of sheets takes.</summary>
    public static readonly IReadOnlyList<string> Flags = ["dryRun", "forRestatement", Typed];

    /// <summary>The flag that says that values of JSON are as a person typed them.</summary>
    private const string Typed = "typed";

    public async Task<Answer> TakeAsync(Incoming incoming, CancellationToken cancellation)
    {
        var submission = new Submission(
            incoming.Body, incoming.Who, incoming.ReceivedAt, incoming.Says("dryRun"), incoming.Says("forRestatement"))
        {
            From = incoming.From,
        };
        if (MediaTypes.Is(incoming.Request, MediaTypes.Workbook))
        {
            return await TakeWorkbookAsync(incoming.Request, submission, cancellation);
        }

        return SubmissionAnswers.Of(
            MediaTypes.Is(incoming.Request, MediaTypes.FormPost) ? await files.TakeOneAsync(FormPosts.Read(incoming.Body), submission, cancellation)
            : MediaTypes.Is(incoming.Request, MediaTypes.Csv) ? await files.TakeAllAsync(Csv(incoming.Request, incoming.Body), submission, cancellation)
            : incoming.Says(Typed) ? await files.TakeOneAsync(TypedSheet(incoming.Body), submission, cancellation)
            : await intake.TakeAsync(submission, cancellation));
    }

    /// <summary>Whoever asks for a workbook in return gets the marked copy: 200 if nothing is wrong with it, else 422.</summary>
    private async Task<Answer> TakeWorkbookAsync(HttpRequest request, Submission submission, CancellationToken cancellation)
    {
        var isMarked = request.Headers.Accept.ToString().Contains(MediaTypes.Workbook, StringComparison.OrdinalIgnoreCase);
        var taken = await workbooks.TakeAsync(submission, isMarked, cancellation);
        return taken.Marked is { } copy
            ? new(taken.IsSound ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity, MediaTypes.Workbook, copy)
            {
                FileName = "danh-dau.xlsx",
                IsAudited = taken.Answer.IsAudited,
            }
            : SubmissionAnswers.Of(taken.Answer);
    }

    private static SheetFile TypedSheet(ReadOnlyMemory<byte> body)
    {
        using var document = SubmissionJson.Parse(body, out var problem);
        return document is null ? SheetFile.Refused(problem!) : TypedJson.Read(document.RootElement);
    }

    /// <summary>A CSV file says in its address which form and month it is of.</summary>
    private static SheetFile Csv(HttpRequest request, ReadOnlyMemory<byte> body)
    {
        if (request.Query["form"] is not [{ Length: > 0 } code])
        {
            return SheetFile.Refused(Problem.FileParameterMissing("form"));
        }

        if (request.Query["month"] is not [{ Length: > 0 } month])
        {
            return SheetFile.Refused(Problem.FileParameterMissing("month"));
        }

        return Forms.Find(code) is not { } form ? SheetFile.Refused(Problem.FormUnknown(code))
            : !Month.TryParse(month, out _) ? SheetFile.Refused(Problem.MonthInvalid(month))
            : CsvSheets.Read(form, month, body);
    }
}
