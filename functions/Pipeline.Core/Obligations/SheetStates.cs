namespace Pipeline.Core.Obligations;

/// <summary>The state of a sheet in the ledger (INDICATORS, The obligation ledger).</summary>
public static class SheetStates
{
    /// <param name="firstReceivedAt">When the first revision not withdrawn was received; null if the sheet is not filed.</param>
    /// <param name="isAskedBack">The board's last word on the revision that counts is to correct it.</param>
    /// <param name="deadlines">Those of the organisation, with its extension.</param>
    public static SheetState Of(
        SheetObligation sheet, DateTimeOffset? firstReceivedAt, bool isAskedBack, MonthDeadlines deadlines, DateTimeOffset now) =>
        !sheet.IsExpected ? SheetState.NotExpected
        : firstReceivedAt is not { } receivedAt ? NotFiled(deadlines, now)
        : isAskedBack ? SheetState.AskedBack
        : deadlines.IsOnTime(receivedAt) ? SheetState.Filed
        : SheetState.FiledLate;

    private static SheetState NotFiled(MonthDeadlines deadlines, DateTimeOffset now) =>
        deadlines.IsLocked(now) ? SheetState.Missing
        : deadlines.IsOnTime(now) ? SheetState.Outstanding
        : SheetState.Overdue;
}
