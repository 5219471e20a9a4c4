namespace Pipeline.Storage.Ledger;

/// <summary>What part of the ledger is asked for, as it stands in the address; null where a parameter is absent.</summary>
/// <param name="Month"><c>yyyy-MM</c>; needed.</param>
/// <param name="Kind">One kind of duty only.</param>
/// <param name="State">One state only.</param>
/// <param name="Limit">Rows on a page.</param>
/// <param name="Next">The <c>next</c> of the page before.</param>
public sealed record ObligationQuery(string? Month, string? Organization, string? Form, string? Kind, string? State, string? Limit, string? Next);
