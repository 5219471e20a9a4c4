using Pipeline.Core.Reference;
using static System.FormattableString;

namespace Pipeline.Core.Datasets.Dictionary;

/// <summary>
/// How the legal basis of a figure is told: its topics, and under each rule pack what the pack cites for them. Nothing is made up: a pack
/// that cites nothing for a topic is said to do so.
/// </summary>
public static class BasisWords
{
    private static readonly Bilingual None = new(
        "Không có căn cứ riêng: thông tin về chính bộ dữ liệu.",
        "No legal basis of its own: it tells of the datasets themselves.");

    /// <summary>The topics, in a sentence; whoever reads finds the regulations by the month's rule pack.</summary>
    public static Bilingual Of(IReadOnlyList<LegalTopic> topics) => topics.Count == 0
        ? None
        : new(
            $"Căn cứ: văn bản mà bộ quy tắc của tháng nêu về {Names(topics).Vi}.",
            $"Legal basis: what the month's rule pack cites on {Names(topics).En}.");

    /// <summary>What the packs cite, each with the day it is in force from, the oldest first.</summary>
    public static Bilingual Of(IReadOnlyList<LegalTopic> topics, IReadOnlyList<RulePack> packs) => topics.Count == 0
        ? None
        : packs.Count == 0
            ? Of(topics)
            : new(
                string.Join(' ', packs.OrderBy(p => p.ValidFrom).Select(p => Invariant($"{p.Code} (từ {p.ValidFrom:dd'/'MM'/'yyyy}): {Cited(topics, p).Vi}."))),
                string.Join(' ', packs.OrderBy(p => p.ValidFrom).Select(p => Invariant($"{p.Code} (from {p.ValidFrom:yyyy-MM-dd}): {Cited(topics, p).En}."))));

    /// <summary>The names of topics, listed.</summary>
    public static Bilingual Names(IEnumerable<LegalTopic> topics)
    {
        var names = topics.Select(LegalTopics.NameOf).ToList();
        return new(string.Join(", ", names.Select(n => $"«{n.Vi}»")), string.Join(", ", names.Select(n => $"«{n.En}»")));
    }

    /// <summary>The pack's citations on the topics, in its order.</summary>
    public static IReadOnlyList<LegalBasis> Citing(IReadOnlyList<LegalTopic> topics, RulePack pack) => [.. pack.LegalBasis.Where(b => topics.Any(b.IsOf))];

    private static Bilingual Cited(IReadOnlyList<LegalTopic> topics, RulePack pack)
    {
        var citations = string.Join("; ", Citing(topics, pack).Select(b => b.Citation));
        return citations.Length > 0
            ? new(citations, citations)
            : new(
                "bộ quy tắc chưa nêu văn bản; cơ quan triển khai ghi văn bản của mình vào legalBasis",
                "the pack cites nothing; the office that deploys it puts its own into legalBasis");
    }
}
