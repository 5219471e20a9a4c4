namespace Pipeline.Core.Reference;

/// <summary>A fact of the reference data that holds on the days <c>ValidFrom ≤ day &lt; ValidTo</c>.</summary>
public interface IDated
{
    DateOnly ValidFrom { get; }

    /// <summary>The first day on which the fact no longer holds; null while it has no end.</summary>
    DateOnly? ValidTo { get; }
}
