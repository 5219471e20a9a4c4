namespace Pipeline.Storage.Warnings;

/// <summary>A page of a month's warnings, by (organisation, form, unit). Places count rows as <c>GET sheets</c> shows them.</summary>
/// <param name="Next">What the next page is asked for with (<c>?after=</c>); null on the last one.</param>
public sealed record WarningPage(string Month, IReadOnlyList<ListedWarning> Warnings, string? Next);
