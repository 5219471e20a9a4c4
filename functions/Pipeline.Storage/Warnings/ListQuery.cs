namespace Pipeline.Storage.Warnings;

/// <summary>What part of a month's list is asked for.</summary>
/// <param name="Month"><c>yyyy-MM</c>, as it stands in the address.</param>
/// <param name="Kind">One kind of warning only.</param>
/// <param name="Organization">One organisation only.</param>
/// <param name="After">The <c>next</c> of the page before.</param>
public sealed record ListQuery(string Month, string? Kind = null, string? Organization = null, string? After = null);
