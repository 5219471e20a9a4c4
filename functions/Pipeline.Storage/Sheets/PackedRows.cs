using System.Buffers;
using System.IO.Compression;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Sheets;

/// <summary>A sheet's rows as stored: canonical JSON, Brotli-compressed, cut into packs that an entity can hold.</summary>
/// <param name="Packs">Each at most <see cref="LargestPack"/> bytes; exactly one, empty, for a sheet without rows.</param>
/// <param name="Hash">SHA-256 of all packed bytes, lower-case hex: the address of further packs.</param>
internal sealed record PackedRows(IReadOnlyList<ReadOnlyMemory<byte>> Packs, string Hash)
{
    public const int LargestPack = 900 * 1024;

    /// <summary>Level 3 of 11: within a few per cent of the default on rows like these, at a fraction of its time.</summary>
    private const int Quality = 3;

    /// <summary>Rows repeat themselves within a few kilobytes; a larger window costs memory for each submission and gains nothing.</summary>
    private const int WindowBits = 16;

    /// <summary>Of a sheet without rows.</summary>
    public static PackedRows None { get; } = Of(ReadOnlyMemory<byte>.Empty);

    public static PackedRows Of(SheetRevision revision) => revision.Sheet.Rows is not { Count: > 0 } rows
        ? None
        : Of(Compressed((revision.RowsUtf8.IsEmpty ? CanonicalRows.Of(rows).Utf8 : revision.RowsUtf8).Span));

    private static PackedRows Of(ReadOnlyMemory<byte> packed)
    {
        var packs = new List<ReadOnlyMemory<byte>> { packed[..Math.Min(packed.Length, LargestPack)] };
        for (var at = LargestPack; at < packed.Length; at += LargestPack)
        {
            packs.Add(packed[at..Math.Min(packed.Length, at + LargestPack)]);
        }

        return new(packs, Sha256.Of(packed));
    }

    /// <summary>A stored revision, unpacked.</summary>
    /// <param name="packs">All packs of the sheet, in order.</param>
    /// <exception cref="InputsPurgedException">What the revision said is gone by the retention rule.</exception>
    public static SheetRevision Revision(RevisionHead head, IReadOnlyList<ReadOnlyMemory<byte>> packs)
    {
        if (head.Purged == PurgedParts.Rows)
        {
            throw new InputsPurgedException(head.Month);
        }

        var form = Forms.Find(head.Form) ?? throw new InvalidDataException($"A stored sheet is of a form '{head.Form}' that the product does not have.");
        return new(head, new Sheet(form, head.Month, head.Unit, head.Base, head.Kind, head.Reason, Read(form, packs)));
    }

    public static InvalidDataException Missing(int pack) => new($"Pack {pack} of a stored sheet is not there.");

    /// <param name="packs">All packs of the sheet, in order.</param>
    public static IReadOnlyList<SheetRow> Read(FormDefinition form, IReadOnlyList<ReadOnlyMemory<byte>> packs)
    {
        if (packs.All(p => p.IsEmpty))
        {
            return [];
        }

        var json = new ArrayBufferWriter<byte>(packs.Sum(p => p.Length) * 4);
        var brotli = default(BrotliDecoder);
        try
        {
            foreach (var pack in packs)
            {
                Decompress(ref brotli, pack.Span, json);
            }
        }
        finally
        {
            brotli.Dispose();
        }

        return CanonicalRows.Read(form, json.WrittenSpan);
    }

    /// <param name="brotli">By reference: it is a struct whose state goes on from pack to pack.</param>
    private static void Decompress(ref BrotliDecoder brotli, ReadOnlySpan<byte> pack, ArrayBufferWriter<byte> json)
    {
        var status = OperationStatus.DestinationTooSmall;
        while (status == OperationStatus.DestinationTooSmall)
        {
            status = brotli.Decompress(pack, json.GetSpan(4096), out var consumed, out var written);
            json.Advance(written);
            pack = pack[consumed..];
        }

        if (status == OperationStatus.InvalidData)
        {
            throw new InvalidDataException("The stored rows of a sheet cannot be read: a pack is damaged.");
        }
    }

    private static ReadOnlyMemory<byte> Compressed(ReadOnlySpan<byte> json)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(json.Length)];
        return BrotliEncoder.TryCompress(json, packed, out var length, Quality, WindowBits)
            ? packed.AsMemory(0, length)
            : throw new InvalidOperationException("Brotli needed more room than it says it can.");
    }
}
