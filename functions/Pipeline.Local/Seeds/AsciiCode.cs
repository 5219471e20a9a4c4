using System.Text;

namespace Pipeline.Local.Seeds;

/// <summary>The code of a Vietnamese name: «Nậm Dịch» is <c>NAM-DICH</c>.</summary>
public static class AsciiCode
{
    public static string Of(string name)
    {
        var code = new StringBuilder(name.Length);
        foreach (var letter in PlainName.Of(name))
        {
            code.Append(char.IsAsciiLetterOrDigit(letter) ? char.ToUpperInvariant(letter) : '-');
        }

        return code.ToString();
    }
}
