using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Core;
using Pipeline.Core.Sheets.Files;

namespace Pipeline.Storage.Intake.Files;

/// <summary>
/// Takes the sheets of a file: each is made into the JSON that any client sends and goes the same way, so that the same content has the same
/// checks, the same answer and the same hash. Problems then also say where in the file they are.
/// </summary>
public sealed class FileIntake(SubmissionIntake intake)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A form post, which is one sheet.</summary>
    public async Task<IntakeAnswer> TakeOneAsync(SheetFile file, Submission submission, CancellationToken cancellation)
    {
        if (file.Problems.Count > 0)
        {
            return await RefusedAsync(submission, file.Problems);
        }

        var sheet = file.Sheets[0];
        var answer = await intake.TakeAsync(submission with { Body = Utf8(sheet.Json) }, cancellation);
        return answer with { Sheets = [.. answer.Sheets.Select(s => Placed(s, sheet))] };
    }

    /// <summary>A file with any number of sheets, answered like a list of them.</summary>
    public async Task<IntakeAnswer> TakeAllAsync(SheetFile file, Submission submission, CancellationToken cancellation)
    {
        if (file.Problems.Count > 0 || file.Sheets.Count == 0)
        {
            return await RefusedAsync(submission, file.Problems.Count > 0 ? file.Problems : [Problem.FileWithoutSheets()]);
        }

        var list = new JsonArray([.. file.Sheets.Select(s => s.Json.DeepClone())]);
        var answer = await intake.TakeAsync(submission with { Body = Utf8(list) }, cancellation);
        return answer.IsBatch ? answer with { Sheets = [.. answer.Sheets.Zip(file.Sheets, Placed)] } : answer;
    }

    /// <summary>A file that no sheet can be read from is a submission too.</summary>
    private static Task<IntakeAnswer> RefusedAsync(Submission submission, IReadOnlyList<Problem> problems) =>
        IntakeTelling.OfAsync(submission, () => Task.FromResult(new IntakeAnswer(IsBatch: false, [SheetAnswer.Refused(problems)])));

    private static SheetAnswer Placed(SheetAnswer answer, SheetInFile sheet) => answer with
    {
        Problems = [.. answer.Problems.Select(p => p with { Source = sheet.Sources.Of(p.Place) })],
        Receipt = answer.Receipt is { Warnings: { } warnings } receipt
            ? receipt with { Warnings = [.. warnings.Select(w => w with { Source = sheet.Sources.Of(w.Place) })] }
            : answer.Receipt,
        OfFile = new(Text(sheet, "form"), Text(sheet, "month"), Text(sheet, "unit")),
    };

    private static string? Text(SheetInFile sheet, string name) => sheet.Json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static byte[] Utf8(JsonNode json) => JsonSerializer.SerializeToUtf8Bytes(json, Readable);
}
