using Pipeline.Core;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Checks;

/// <param name="Content">Null if the file is missing.</param>
internal sealed record FileUnderCheck(TableDefinition Table, ManifestFile File, ReadOnlyMemory<byte>? Content)
{
    /// <summary>Whether the file is there and is the one that was written; what is not is reported by the check of the hashes alone.</summary>
    public bool IsIntact => Content is { } content && content.Length == File.Bytes && Sha256.Of(content) == File.Sha256;

    public CheckFailure Failure(string vi, string en) => new(Table.Name, File.Path, 0, [], new Bilingual(vi, en));
}
