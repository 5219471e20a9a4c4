using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Edge;

namespace Pipeline.Functions.OpenApi;

/// <summary>A function below <c>/api</c>, by its attributes and its rules.</summary>
/// <param name="Triggers">The class that declares it.</param>
/// <param name="Method">What the host calls.</param>
/// <param name="Verb">Upper case.</param>
/// <param name="Route">As the attribute has it, such as <c>api/receipts/{code}</c>.</param>
internal sealed record ApiEndpoint(string Function, Type Triggers, MethodInfo Method, string Verb, string Route, EndpointRules Rules)
{
    /// <summary>Sorted by name; pages and files of the web app are not among them.</summary>
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        .. (from type in typeof(ApiEndpoint).Assembly.GetExportedTypes()
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
           let function = method.GetCustomAttribute<FunctionAttribute>()?.Name
           let trigger = method.GetParameters().Select(p => p.GetCustomAttribute<HttpTriggerAttribute>()).FirstOrDefault(t => t is not null)
           where function is not null && trigger?.Route?.StartsWith("api/", StringComparison.Ordinal) == true
           from verb in trigger.Methods ?? []
           select new ApiEndpoint(function, type, method, verb.ToUpperInvariant(), trigger.Route!, RulesOf(type, function)))
            .OrderBy(e => e.Function, StringComparer.Ordinal),
    ];

    /// <summary>Whether the address names something, such as a month.</summary>
    public bool Names(string parameter) => Route.Contains($"{{{parameter}}}", StringComparison.Ordinal);

    /// <exception cref="InvalidOperationException">The class has no rules of that name.</exception>
    private static EndpointRules RulesOf(Type type, string function) =>
        type.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<EndpointRules>()
            .SingleOrDefault(r => r.Name == function)
        ?? throw new InvalidOperationException(
            $"{type.Name} has no EndpointRules named '{function}'. Keep them in a static field, under the name of the function: documents tell them.");
}
