using System.Globalization;
using System.Text;

namespace Pipeline.Local.Seeds;

/// <summary>A Vietnamese name as English texts write it: «Nậm Dịch» is «Nam Dich».</summary>
public static class PlainName
{
    public static string Of(string name) => string.Concat(name.Replace('Đ', 'D').Replace('đ', 'd').Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
}
