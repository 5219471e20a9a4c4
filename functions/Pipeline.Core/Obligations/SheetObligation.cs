namespace Pipeline.Core.Obligations;

/// <summary>A form that a unit owes in a month, or would owe: what is not expected stays in the ledger with its reason.</summary>
/// <param name="ActiveDays">Days of the month on which the unit or a predecessor was active.</param>
public sealed record SheetObligation(string Form, string Unit, int ActiveDays, Expectation Why)
{
    public bool IsExpected => Why is Expectation.ActiveAllMonth or Expectation.ActiveLongEnough or Expectation.ActiveWithPredecessors;
}
