using System.Collections.Frozen;
using System.Reflection;
using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Functions.OpenApi;

/// <summary>
/// Every problem the product knows, each made once from samples, for documents. What stands for a text of the caller is «…»; numbers, days
/// and names in the sentences are samples.
/// </summary>
public static class ProblemCatalog
{
    private const int First = 9;
    private const string AnyText = "X-1";

    public static IReadOnlyList<MethodInfo> Factories { get; } =
        [.. typeof(Problem).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(m => m.ReturnType == typeof(Problem))];

    /// <summary>By the name of the method that makes it.</summary>
    public static FrozenDictionary<string, Problem> ByFactory { get; } = Factories.ToFrozenDictionary(f => f.Name, f => Shown(Make(f)), StringComparer.Ordinal);

    public static Problem Make(MethodInfo factory) => (Problem)factory.Invoke(null, [.. factory.GetParameters().Select(Sample)])!;

    private static Problem Shown(Problem problem) => problem with
    {
        Vi = problem.Vi.Replace(AnyText, "…", StringComparison.Ordinal),
        En = problem.En.Replace(AnyText, "…", StringComparison.Ordinal),
    };

    /// <summary>Of two numbers or days of one problem, the first is the greater one: mostly it is what was got, and the other what is allowed.</summary>
    private static object? Sample(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var number = First - parameter.Position;
        return type == typeof(string) ? AnyText
            : type == typeof(int) ? number
            : type == typeof(long) ? (long)number
            : type == typeof(Month) ? new Month(2019, First + parameter.Position)
            : type == typeof(DateOnly) ? new DateOnly(2019, 3, parameter.Name switch { "first" => 10, "last" => 31, _ => number })
            : type == typeof(DateTimeOffset) ? new DateTimeOffset(2019, 3, 1, 0, 0, 0, TimeSpan.Zero)
            : type == typeof(Bilingual) ? (parameter.Name == "allowed" ? new Bilingual("Ban Tổ chức", "the organisation board") : new("một số", "a number"))
            : type == typeof(FormDefinition) ? Forms.All[0] with { Name = new("mẫu", "form") }
            : type == typeof(FieldDefinition) ? new FieldDefinition("field", FieldType.Integer, new("trường", "field")) { Minimum = 0, Maximum = 1, Options = ["a", "b"] }
            : type.IsAssignableFrom(typeof(DateOnly[])) ? new DateOnly[] { new(2019, 3, 19), new(2019, 3, 26) }
            : type.IsAssignableFrom(typeof(string[])) ? new[] { "a", "b" }
            : type.IsValueType ? Activator.CreateInstance(type)
            : throw new NotSupportedException($"Give a sample of {type} for {parameter.Member.Name}.");
    }
}
