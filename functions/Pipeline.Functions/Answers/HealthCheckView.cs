using Pipeline.Core;

namespace Pipeline.Functions.Answers;

/// <summary>One part of the deployment.</summary>
/// <param name="Name">kebab-case, stable.</param>
/// <param name="State">A <see cref="HealthState"/>, kebab-case.</param>
/// <param name="Vi">What is and, where something is wrong, what to do.</param>
public sealed record HealthCheckView(string Name, string State, string Vi, string En)
{
    public static HealthCheckView Of(string name, HealthState state, Bilingual message) => new(name, KebabCase.Of(state), message.Vi, message.En);
}
