namespace Pipeline.Core.Sheets;

/// <summary>A word of the board on one revision of a sheet. A later revision has none of it.</summary>
/// <param name="Organization">The organisation in whose partition the revision lies.</param>
/// <param name="RevisionId">The revision's id.</param>
/// <param name="Reason">Free text; needed to ask a sheet back, in no dataset.</param>
/// <param name="By">The id of the board's key.</param>
public sealed record SheetReview(
    string Organization, Month Month, string RevisionId, SheetVerdict Verdict, string? Reason, DateTimeOffset At, string By);
