namespace Pipeline.Storage.Ledger;

/// <summary>A page of a month's ledger, by organisation; within one, sheets first.</summary>
/// <param name="State">Of the month: <c>open</c>, <c>preliminary</c>, <c>final</c> or <c>restated</c>.</param>
/// <param name="AsOf">The instant the states are of.</param>
/// <param name="OnTimeBefore">The pack's deadline; a row's own is its <c>due</c>.</param>
/// <param name="Counts">Of all that is asked for, whatever page and state; null where it is of more organisations than one page reads.</param>
/// <param name="Next">What the next page is asked for with (<c>?next=</c>); null on the last one. A page may have no rows and still have a next one.</param>
public sealed record ObligationPage(
    string Month, string State, DateTimeOffset AsOf, DateTimeOffset OnTimeBefore, DateTimeOffset LockedFrom, StateCounts? Counts,
    IReadOnlyList<ObligationView> Obligations, string? Next);
