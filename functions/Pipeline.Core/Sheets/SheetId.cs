using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Core.Sheets;

/// <summary>The id of a revision whose client gave none: the same content on the same base has the same one, so sending twice is filing once.</summary>
public static class SheetId
{
    /// <summary>A UUID of version 8 (RFC 9562: vendor's own) from the SHA-256 of form, unit, month, base and content hash.</summary>
    public static string Of(CanonicalSheet sheet)
    {
        var (form, month, unit, @base) = (sheet.Sheet.Form.Code, sheet.Sheet.Month, sheet.Sheet.Unit, sheet.Sheet.Base);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{form}\n{unit}\n{month}\n{@base}\n{sheet.Hash}")));
        var uuid = hash.AsSpan(0, 16);
        uuid[6] = (byte)((uuid[6] & 0x0F) | 0x80);
        uuid[8] = (byte)((uuid[8] & 0x3F) | 0x80);
        return new Guid(uuid, bigEndian: true).ToString("D");
    }
}
