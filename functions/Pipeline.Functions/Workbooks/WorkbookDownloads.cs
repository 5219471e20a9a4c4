using Microsoft.AspNetCore.Http;
using Pipeline.Core;
using Pipeline.Core.Sheets.Workbooks;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Workbooks;
using Pipeline.Storage.Workbooks.Xlsx;

namespace Pipeline.Functions.Workbooks;

/// <summary>The month's workbook, and its forms as CSV files, to be filled in.</summary>
public sealed class WorkbookDownloads(MonthHanding handing)
{
    public async Task<Answer> WorkbookAsync(Incoming incoming, string month, CancellationToken cancellation)
    {
        var (handed, problem) = await handing.OfAsync(incoming.Who, month, cancellation);
        return handed is null
            ? Problems.Of(problem!)
            : new(StatusCodes.Status200OK, MediaTypes.Workbook, WorkbookWriter.Write(handed, WorkbookFilling.Of(handed), WorkbookMarks.None))
            {
                FileName = $"{handed.Organization}-{handed.Month}.xlsx",
            };
    }

    public async Task<Answer> CsvAsync(Incoming incoming, string month, string form, CancellationToken cancellation)
    {
        var (handed, problem) = await handing.OfAsync(incoming.Who, month, cancellation);
        if (handed is null)
        {
            return Problems.Of(problem!);
        }

        return handed.Forms.FirstOrDefault(f => f.Form.Code == form) is { } handedForm
            ? new(StatusCodes.Status200OK, "text/csv; charset=utf-8", CsvTemplate.Of(handed, handedForm)) { FileName = $"{handed.Organization}-{handed.Month}-{form}.csv" }
            : Problems.Of(Problem.FormUnknown(form) with { Status = StatusCodes.Status404NotFound, Place = null });
    }
}
