using System.Reflection;
using System.Text.RegularExpressions;
using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Tests.Host;

public sealed partial class ProblemTests
{
    public static TheoryData<string> Factories => [.. Methods().Select(m => m.Name)];

    [Theory]
    [MemberData(nameof(Factories))]
    public void Every_problem_has_a_stable_code_and_a_full_sentence_in_both_languages(string factory)
    {
        var problem = Make(Methods().First(m => m.Name == factory));

        Assert.Matches(Kebab(), problem.Code);
        Assert.InRange(problem.Status, 400, 599);
        Assert.All([problem.Vi, problem.En], sentence => Assert.Matches(Sentence(), sentence));
        Assert.Matches(VietnameseLetter(), problem.Vi);
        Assert.DoesNotMatch(VietnameseLetter(), problem.En);
    }

    [Fact]
    public void No_two_problems_share_a_code()
    {
        var codes = Methods().Select(m => Make(m).Code).ToArray();

        Assert.Equal(codes.Distinct(StringComparer.Ordinal).Count(), codes.Length);
    }

    private static IEnumerable<MethodInfo> Methods() =>
        typeof(Problem).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(m => m.ReturnType == typeof(Problem));

    private static Problem Make(MethodInfo factory) => (Problem)factory.Invoke(null, [.. factory.GetParameters().Select(Sample)])!;

    private static object? Sample(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type == typeof(string) ? "X-1"
            : type == typeof(Month) ? new Month(2019, 3)
            : type == typeof(DateOnly) ? new DateOnly(2019, 3, 1)
            : type == typeof(DateTimeOffset) ? new DateTimeOffset(2019, 3, 1, 0, 0, 0, TimeSpan.Zero)
            : type == typeof(Bilingual) ? new Bilingual("một số", "a number")
            : type == typeof(FormDefinition) ? Forms.All[0] with { Name = new("mẫu", "form") }
            : type == typeof(FieldDefinition) ? new FieldDefinition("field", FieldType.Integer, new("trường", "field")) { Minimum = 0, Maximum = 1, Options = ["a", "b"] }
            : type.IsAssignableFrom(typeof(string[])) ? new[] { "a", "b" }
            : type.IsValueType ? Activator.CreateInstance(type)
            : throw new NotSupportedException($"Give a sample of {type} for {parameter.Member.Name}.");
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Kebab();

    // A sentence may end with what a tool said.
    [GeneratedRegex(@"^\S.*([.…]|X-1)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex VietnameseLetter();
}
