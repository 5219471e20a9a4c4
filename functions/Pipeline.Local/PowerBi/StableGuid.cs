using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Local.PowerBi;

/// <summary>The identifiers that Power BI wants, each from a path that never changes, so that the same project comes out every time.</summary>
internal static class StableGuid
{
    /// <param name="path">What it identifies, for example <c>column/dim_cell/cell_name</c>.</param>
    public static string Of(string path)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("pipeline/powerbi/" + path)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80); // Version 8: the author's own.
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
