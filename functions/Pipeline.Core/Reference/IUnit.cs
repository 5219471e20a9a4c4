namespace Pipeline.Core.Reference;

/// <summary>A version of a unit that can be followed by others: on its end, each of <see cref="Successors"/> takes over.</summary>
public interface IUnit : IVersioned
{
    /// <summary>Codes, the principal successor first; empty unless the unit ends with this version.</summary>
    IReadOnlyList<string> Successors { get; }
}
