namespace Pipeline.Storage.Publishing.Checks.Privacy;

/// <summary>Where a text is published.</summary>
/// <param name="Table">Null for a file that is no table's.</param>
/// <param name="Column">Of a file that is no table's: <c>line</c>.</param>
internal sealed record TextPlace(string? Table, string? File, string Column);
