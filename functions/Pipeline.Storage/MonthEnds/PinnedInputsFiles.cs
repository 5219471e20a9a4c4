using System.Text.Json;
using Pipeline.Core;

namespace Pipeline.Storage.MonthEnds;

/// <summary>The inputs that versions are pinned to, in the work area. What was computed and never published is written over.</summary>
internal sealed class PinnedInputsFiles(Stores stores)
{
    public Task WriteAsync(PinnedInputs pinned, CancellationToken cancellation) =>
        stores.Work.WriteAsync(pinned.FileName, JsonSerializer.SerializeToUtf8Bytes(pinned, MonthEndJson.Default.PinnedInputs), cancellation);

    /// <exception cref="InvalidDataException">The file is not there, or holds something else.</exception>
    public async Task<PinnedInputs> ReadAsync(Month month, int version, CancellationToken cancellation)
    {
        var name = PinnedInputs.FileNameOf(month, version);
        var file = await stores.Work.ReadAsync(name, cancellation) ?? throw new InvalidDataException($"The pinned inputs '{name}' are not there.");
        try
        {
            return JsonSerializer.Deserialize(file.Content.Span, MonthEndJson.Default.PinnedInputs)
                ?? throw new InvalidDataException($"The pinned inputs '{name}' are empty.");
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"The pinned inputs '{name}' cannot be read.", broken);
        }
    }
}
