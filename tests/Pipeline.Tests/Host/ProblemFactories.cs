using System.Reflection;
using Pipeline.Core;
using Pipeline.Functions.OpenApi;

namespace Pipeline.Tests.Host;

/// <summary>Every problem the product knows, each made once from samples.</summary>
public static class ProblemFactories
{
    public static IEnumerable<MethodInfo> All => ProblemCatalog.Factories;

    public static Problem Make(MethodInfo factory) => ProblemCatalog.Make(factory);
}
