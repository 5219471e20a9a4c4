using System.Text;

namespace Pipeline.Local.Bill;

/// <summary>What the licences of others want told wherever their work goes: whose it is, and under what terms.</summary>
internal static class Notices
{
    public static string Write(IReadOnlyList<Component> components)
    {
        var text = new StringBuilder("This product contains the following components of others. A licence's text stands at https://spdx.org/licenses/ under its name.\n");
        foreach (var component in components.OrderBy(c => c.FullName, StringComparer.OrdinalIgnoreCase).ThenBy(c => c.Purl, StringComparer.Ordinal))
        {
            text.Append('\n').Append(component.FullName).Append(' ').Append(component.Version).Append(": ").Append(component.Licence?.Expression ?? "see the package").Append('\n');
            foreach (var line in ((string?[])[component.Copyright, component.Website]).OfType<string>())
            {
                text.Append("    ").Append(line.ReplaceLineEndings(" ")).Append('\n');
            }
        }

        return text.ToString();
    }
}
