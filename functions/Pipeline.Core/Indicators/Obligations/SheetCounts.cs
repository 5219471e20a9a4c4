namespace Pipeline.Core.Indicators.Obligations;

/// <summary>The sheets that an organisation owes by a form, counted.</summary>
/// <param name="OnTime">Filed on time, with the organisation's extension.</param>
/// <param name="Late">Filed after it; with those on time all that are filed.</param>
/// <param name="Extended">Owed by an organisation to which the board gave more time.</param>
/// <param name="AskedBack">Filed, and the board asked for a correction of the revision that counts before the month was locked.</param>
/// <param name="Accepted">Filed, and the board had accepted the revision that counts before the month was locked.</param>
/// <param name="NotExpected">Units that would owe the form and are not expected to this month; in none of the others.</param>
public readonly record struct SheetCounts(int OnTime, int Late, int Extended, int AskedBack, int Accepted, int NotExpected)
{
    public static SheetCounts operator +(SheetCounts left, SheetCounts right) => new(
        left.OnTime + right.OnTime, left.Late + right.Late, left.Extended + right.Extended, left.AskedBack + right.AskedBack,
        left.Accepted + right.Accepted, left.NotExpected + right.NotExpected);
}
