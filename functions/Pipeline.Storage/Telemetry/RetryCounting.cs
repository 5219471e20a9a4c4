using Azure.Core;
using Azure.Core.Pipeline;

namespace Pipeline.Storage.Telemetry;

/// <summary>Counts the requests to Azure's stores that the SDK makes again, by what the try before was answered.</summary>
/// <param name="store"><c>rows</c> or <c>files</c>.</param>
internal sealed class RetryCounting(string store) : HttpPipelineSynchronousPolicy
{
    private const string StatusBefore = "pipeline-status-before";
    private const string NoAnswer = "none";

    public override void OnSendingRequest(HttpMessage message)
    {
        if (message.ProcessingContext.RetryNumber > 0)
        {
            var status = message.TryGetProperty(StatusBefore, out var before) ? before : NoAnswer;
            Measurements.StoreRetries.Add(1, new("store", store), new("status", status));
        }

        message.SetProperty(StatusBefore, NoAnswer);
    }

    public override void OnReceivedResponse(HttpMessage message) => message.SetProperty(StatusBefore, message.Response.Status);
}
