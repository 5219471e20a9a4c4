namespace Pipeline.Storage.Restatements;

/// <summary>A page of the sheets of a month that wait to be let in, by organisation, the first received first.</summary>
/// <param name="Next">What the next page is asked for with (<c>?after=</c>); null on the last one.</param>
public sealed record FilingPage(string Month, IReadOnlyList<ListedFiling> Filings, string? Next);
