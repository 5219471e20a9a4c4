using System.Reflection;

namespace Pipeline.Local.Hosting;

/// <summary>A function called by HTTP.</summary>
/// <param name="Route">Below the route prefix.</param>
/// <param name="Verbs">Upper case; all verbs where it is empty.</param>
public sealed record HttpFunction(string Name, MethodInfo Method, string Route, IReadOnlyList<string> Verbs);
