using Microsoft.AspNetCore.Http;
using Pipeline.Core;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Reference;

namespace Pipeline.Functions.Answers;

/// <summary>An import of reference data that came by HTTP: an archive, or a form with a file for each.</summary>
public sealed class ReferenceImport(ImportJob import, ImportPreviews previews, AuditLog audit)
{
    public async Task<Answer> TakeAsync(Incoming incoming, CancellationToken cancellation)
    {
        var dryRun = incoming.Says("dryRun");
        var files = await FilesOfAsync(incoming, cancellation);
        if (files.Problems.Count > 0)
        {
            return Problems.Of(files.Problems);
        }

        var outcome = await import.RunAsync(files, dryRun, incoming.Who.KeyId, incoming.ReceivedAt, cancellation);
        if (outcome.Problems.Count > 0)
        {
            return Problems.Of(outcome.Problems);
        }

        if (!dryRun)
        {
            var subject = $"version {outcome.Version}";
            await audit.AppendAsync(new(incoming.ReceivedAt, incoming.Who.KeyId, "import-reference", subject, outcome.Changed ? "changed" : "unchanged", incoming.From), cancellation);
        }

        var view = new ImportView(outcome.Version, dryRun, outcome.Changed, outcome.Counts)
        {
            Preview = dryRun ? PreviewView.Of(await previews.OfAsync(outcome.Data!, incoming.ReceivedAt, cancellation)) : null,
        };
        return Answer.Json(
            outcome.Changed && !dryRun ? StatusCodes.Status201Created : StatusCodes.Status200OK, view, EdgeJson.Readable.ImportView);
    }

    private static async Task<ReferenceFiles> FilesOfAsync(Incoming incoming, CancellationToken cancellation)
    {
        if (!incoming.Request.HasFormContentType)
        {
            return ReferenceFiles.FromZip(incoming.Body);
        }

        try
        {
            return new(await FormFiles.ReadAsync(incoming.Request.ContentType!, incoming.Body, cancellation));
        }
        catch (Exception malformed) when (malformed is IOException or InvalidDataException)
        {
            return new(new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)) { Problems = [Problem.BodyUnreadable()] };
        }
    }
}
