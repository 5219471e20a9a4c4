using System.Text.RegularExpressions;

namespace Pipeline.Tests.Host;

public sealed partial class ProblemTests
{
    public static TheoryData<string> Factories => [.. ProblemFactories.All.Select(m => m.Name)];

    [Theory]
    [MemberData(nameof(Factories))]
    public void Every_problem_has_a_stable_code_and_a_full_sentence_in_both_languages(string factory)
    {
        var problem = ProblemFactories.Make(ProblemFactories.All.First(m => m.Name == factory));

        Assert.Matches(Kebab(), problem.Code);
        Assert.InRange(problem.Status, 400, 599);
        Assert.All([problem.Vi, problem.En], sentence => Assert.Matches(Sentence(), sentence));
        Assert.Matches(VietnameseLetter(), problem.Vi);
        Assert.DoesNotMatch(VietnameseLetter(), problem.En);
    }

    [Fact]
    public void No_two_problems_share_a_code()
    {
        var codes = ProblemFactories.All.Select(m => ProblemFactories.Make(m).Code).ToArray();

        Assert.Equal(codes.Distinct(StringComparer.Ordinal).Count(), codes.Length);
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Kebab();

    // A sentence may end with what a tool said.
    [GeneratedRegex(@"^\S.*([.…]|X-1)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex VietnameseLetter();
}
