using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage;
using Azure.Storage.Blobs;
using Pipeline.Storage.Telemetry;

namespace Pipeline.Storage;

/// <summary>How the SDK's clients behave: a few retries that end well before the two minutes a submission has.</summary>
internal static class AzureClientOptions
{
    public static TableClientOptions Tables()
    {
        var options = new TableClientOptions();
        Set(options, TimeSpan.FromSeconds(15), "rows");
        return options;
    }

    public static BlobClientOptions Blobs()
    {
        // Whole dataset files pass here, hence the longer time for one attempt. MD5, for the emulator lacks CRC64.
        var options = new BlobClientOptions();
        Set(options, TimeSpan.FromSeconds(60), "files");
        options.TransferValidation.Upload.ChecksumAlgorithm = StorageChecksumAlgorithm.MD5;
        return options;
    }

    /// <summary>Logs and traces of each request cost more than the request's own work; the product logs what it does itself.</summary>
    private static void Set(ClientOptions options, TimeSpan attempt, string store)
    {
        options.AddPolicy(new RetryCounting(store), HttpPipelinePosition.PerRetry);
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 4;
        options.Retry.Delay = TimeSpan.FromMilliseconds(300);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(5);
        options.Retry.NetworkTimeout = attempt;
        options.Diagnostics.IsLoggingEnabled = false;
        options.Diagnostics.IsDistributedTracingEnabled = false;
        options.Diagnostics.IsTelemetryEnabled = false;
    }
}
