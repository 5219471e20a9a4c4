using System.Reflection;
using Pipeline.Core;

namespace Pipeline.Tests.Warnings;

/// <summary>Every warning the product knows, each made once from samples.</summary>
public static class WarningFactories
{
    public static IEnumerable<MethodInfo> All =>
        typeof(Warning).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(m => m.ReturnType == typeof(Warning));

    public static Warning Make(MethodInfo factory) => (Warning)factory.Invoke(null, [.. factory.GetParameters().Select(Sample)])!;

    private static object Sample(ParameterInfo parameter) => parameter switch
    {
        { Name: "place" } => "/rows/3/field",
        { Name: "code" } => "unusual-roll",
        { ParameterType: var type } when type == typeof(string) => "X-1",
        { ParameterType: var type } when type == typeof(int) => 9 - parameter.Position,
        { ParameterType: var type } when type == typeof(DateOnly) => new DateOnly(2019, 3, 9 + parameter.Position),
        { ParameterType: var type } when type == typeof(Bilingual) => new Bilingual("Tổng số đảng viên", "Members on the roll"),
        _ => new[] { "A-1", "B-2" },
    };
}
