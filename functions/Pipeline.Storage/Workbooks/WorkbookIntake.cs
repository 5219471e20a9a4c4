using System.Text.Json.Nodes;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Files;
using Pipeline.Core.Sheets.Workbooks;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Intake.Files;
using Pipeline.Storage.Workbooks.Xlsx;

namespace Pipeline.Storage.Workbooks;

/// <summary>Takes a workbook that came back filled in: its touched sheets like a batch; and, for who asks, gives it back with the wrong cells marked.</summary>
public sealed class WorkbookIntake(FileIntake files, MonthHanding handing)
{
    /// <param name="submission">Its body is the workbook.</param>
    /// <param name="isMarked">Whether the marked copy is wanted.</param>
    public async Task<TakenWorkbook> TakeAsync(Submission submission, bool isMarked, CancellationToken cancellation)
    {
        var (workbook, problems) = WorkbookReader.Read(submission.Body);
        if (workbook is null)
        {
            return new(await files.TakeAllAsync(SheetFile.Refused(problems), submission, cancellation), null);
        }

        var sheets = WorkbookSheets.Of(workbook);
        var file = sheets with { Problems = [.. problems, .. sheets.Problems] };
        var answer = await files.TakeAllAsync(file, submission, cancellation);
        return new(answer, isMarked ? await MarkedAsync(submission.Caller, workbook, sheets.Sheets, answer, cancellation) : null);
    }

    /// <summary>Null where the month or the caller has no workbook: the answer then says why.</summary>
    private async Task<byte[]?> MarkedAsync(
        Caller caller, FilledWorkbook workbook, IReadOnlyList<SheetInFile> sheets, IntakeAnswer answer, CancellationToken cancellation)
    {
        if (caller.Role != CallerRole.Organization || (await handing.OfAsync(caller, workbook.Month, cancellation)).Value is not { } handed)
        {
            return null;
        }

        var marks = new WorkbookMarks(answer.Sheets.SelectMany(s => s.Problems));
        return WorkbookWriter.Write(handed, answer.IsBatch ? Renewed(workbook, sheets, answer) : workbook, marks);
    }

    /// <summary>What was taken is from now on corrected: its line has the new revision, and is left alone until it is changed again.</summary>
    private static FilledWorkbook Renewed(FilledWorkbook workbook, IReadOnlyList<SheetInFile> sheets, IntakeAnswer answer)
    {
        var taken = sheets.Zip(answer.Sheets)
            .Where(s => s.Second.Receipt is { Receipt: not null, Revision: > 0 })
            .ToDictionary(s => (s.Second.Receipt!.Form, s.Second.Receipt.Unit), s => (s.First.Json, s.Second.Receipt!.Revision));
        return workbook with
        {
            Units = [.. workbook.Units.Select(u => taken.TryGetValue((u.Form, u.Unit), out var filed) ? Renewed(u, filed.Json, filed.Revision) : u)],
        };
    }

    private static FilledUnit Renewed(FilledUnit unit, JsonObject json, int revision)
    {
        var kind = json.ContainsKey("nil") ? SheetKind.Nil : SheetKind.Rows;
        var action = UnitActions.Written(kind == SheetKind.Nil ? UnitAction.Nil : UnitAction.None);
        return unit with
        {
            Base = revision,
            Action = action,
            State = WorkbookFilling.StateOf(kind, revision),
            Print = kind == SheetKind.Nil ? UnitPrint.WithLine(unit.Print, action, unit.Reason) : UnitPrint.Of(json["rows"] as JsonArray, action, unit.Reason),
        };
    }
}
