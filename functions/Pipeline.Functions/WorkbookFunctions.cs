using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Workbooks;

namespace Pipeline.Functions;

/// <summary>Files to fill in without the web app; filled in they come back as submissions.</summary>
public sealed class WorkbookFunctions(EndpointPipeline endpoint, WorkbookDownloads downloads)
{
    private static readonly EndpointRules Handing = new("Workbook", Roles.OrganizationOnly, []);
    private static readonly EndpointRules HandingCsv = new("WorkbookForm", Roles.OrganizationOnly, []);

    [Function("Workbook")]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/workbooks/{month}")] HttpRequest request, string month,
        CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, Handing, (incoming, stop) => downloads.WorkbookAsync(incoming, month, stop), cancellation);

    [Function("WorkbookForm")]
    public Task<IResult> GetForm(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/workbooks/{month}/{form}")] HttpRequest request, string month, string form,
        CancellationToken cancellation) =>
        endpoint.AnswerAsync(request, HandingCsv, (incoming, stop) => downloads.CsvAsync(incoming, month, form, stop), cancellation);
}
