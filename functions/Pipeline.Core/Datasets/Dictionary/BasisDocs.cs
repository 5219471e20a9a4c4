using System.Text;
using Pipeline.Core.Explanations;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Datasets.Dictionary;

/// <summary>docs/LEGAL-BASIS.md: under each topic the figures that rest on it, and what each rule pack cites. Generated from packs and checked in.</summary>
public static class BasisDocs
{
    /// <summary>The whole text, with LF line ends and one at its end.</summary>
    public static string Markdown(IReadOnlyList<RulePack> packs)
    {
        var text = new StringBuilder(
            """
            # Căn cứ pháp lý của các chỉ số / The legal basis of the figures

            Mỗi chỉ số nêu chủ đề, mỗi bộ quy tắc nêu văn bản theo chủ đề (`legalBasis`, `topics`); văn bản thay đổi thì nhập bộ quy tắc mới, chỉ số không đổi lời. Bảng dưới đây theo các bộ quy tắc trong `seeds/rule-packs`. Chỗ ghi «quy ước» hoặc «chưa nêu văn bản» là phần mà cơ quan triển khai phải ghi văn bản của chính mình.

            A figure names topics, a rule pack cites regulations by topic (`legalBasis`, `topics`): when a regulation changes a new pack is imported and no figure's words change. The table below follows the packs in `seeds/rule-packs`. Where it says «quy ước» (arrangement) or «cites nothing», the office that deploys the product has to put regulations of its own.

            | Chủ đề / Topic | Mã / Code | Chỉ số / Figures | Văn bản / Regulations |
            | --- | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var topic in Enum.GetValues<LegalTopic>())
        {
            var name = LegalTopics.NameOf(topic);
            var cited = BasisWords.Of([topic], packs);
            text.Append("| ").Append(name.Vi).Append("<br>").Append(name.En).Append(" | `").Append(KebabCase.Of(topic)).Append("` | ").Append(FiguresOf(topic))
                .Append(" | ").Append(cited.Vi).Append("<br>").Append(cited.En).Append(" |\n");
        }

        return text.ToString();
    }

    private static string FiguresOf(LegalTopic topic) => string.Join(", ", FigureExplanations.All.SelectMany(e => e.Figures.Where(f => f.Basis.Contains(topic)).Select(f => $"`{f.Id}`")).Distinct(StringComparer.Ordinal));
}
