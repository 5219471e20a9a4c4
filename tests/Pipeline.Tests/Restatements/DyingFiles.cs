using Pipeline.Storage.Files;
using Pipeline.Tests.Storage;

namespace Pipeline.Tests.Restatements;

/// <summary>Content-addressed files and the copy of the job log are let through: one more or less of them changes nothing.</summary>
internal sealed class DyingFiles(IFileStore inner, Crash crash) : FilesAround(inner)
{
    public override Task<bool> TryCreateAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        name.StartsWith("manifests/", StringComparison.Ordinal)
            ? crash.AroundAsync(() => base.TryCreateAsync(name, content, cancellation))
            : base.TryCreateAsync(name, content, cancellation);

    public override Task WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation) => name == "current/csv/job_log.csv"
        ? base.WriteAsync(name, content, cancellation)
        : crash.AroundAsync(async () =>
        {
            await base.WriteAsync(name, content, cancellation);
            return true;
        });

    public override Task<bool> TryReplaceAsync(string name, ReadOnlyMemory<byte> content, string? version, CancellationToken cancellation) =>
        crash.AroundAsync(() => base.TryReplaceAsync(name, content, version, cancellation));
}
