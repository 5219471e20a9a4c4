using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Pipeline.Local.Hosting;

/// <summary>Every method of an assembly that carries <see cref="FunctionAttribute"/>, sorted by name.</summary>
public sealed record FunctionIndex(IReadOnlyList<HttpFunction> Http, IReadOnlyList<TimerFunction> Timers)
{
    /// <exception cref="InvalidOperationException">Two functions share a name, or one has no trigger this host knows.</exception>
    public static FunctionIndex Of(Assembly assembly)
    {
        var http = new List<HttpFunction>();
        var timers = new List<TimerFunction>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, method) in Methods(assembly))
        {
            if (!names.Add(name))
            {
                throw new InvalidOperationException($"Two functions are named '{name}'; a function's name is its address in the host.");
            }

            if (TriggerOf<HttpTriggerAttribute>(method) is { } httpTrigger)
            {
                http.Add(new(name, method, httpTrigger.Route ?? name, [.. (httpTrigger.Methods ?? []).Select(m => m.ToUpperInvariant())]));
            }
            else if (TriggerOf<TimerTriggerAttribute>(method) is { } timer)
            {
                timers.Add(new(name, method, timer.Schedule, timer.RunOnStartup, timer.UseMonitor) { Retry = TimerRetry.Of(method) });
            }
            else
            {
                throw new InvalidOperationException($"The function '{name}' has neither an HTTP nor a timer trigger.");
            }
        }

        return new(http, timers);
    }

    private static IEnumerable<(string Name, MethodInfo Method)> Methods(Assembly assembly) =>
        assembly.GetExportedTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(m => (m.GetCustomAttribute<FunctionAttribute>()?.Name, m))
            .Where(f => f.Name is not null)
            .Select(f => (f.Name!, f.m))
            .OrderBy(f => f.Item1, StringComparer.Ordinal);

    private static T? TriggerOf<T>(MethodInfo method)
        where T : Attribute => method.GetParameters().Select(p => p.GetCustomAttribute<T>()).FirstOrDefault(a => a is not null);
}
