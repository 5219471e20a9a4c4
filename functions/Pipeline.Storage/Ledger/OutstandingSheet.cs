using Pipeline.Core.Obligations;

namespace Pipeline.Storage.Ledger;

/// <summary>An expected sheet that is not filed.</summary>
/// <param name="Form">The form's code.</param>
/// <param name="Due">On time before this instant, UTC; with the organisation's extension.</param>
/// <param name="IsExtended">The board gave the organisation more time than the pack.</param>
/// <param name="State"><see cref="SheetState.Outstanding"/>, <see cref="SheetState.Overdue"/> or, from the lock on, <see cref="SheetState.Missing"/>.</param>
public sealed record OutstandingSheet(string Form, string Unit, DateTimeOffset Due, bool IsExtended, SheetState State);
