namespace Pipeline.Core.Obligations;

/// <summary>A row of the obligation ledger as people read it: who owes what by when, by which rules and why.</summary>
/// <param name="Organization">Who owes it.</param>
/// <param name="Form">The form that reports it.</param>
/// <param name="Unit">The cell, village or commune it is about.</param>
/// <param name="Count">How many are owed: 1, or the number of households.</param>
/// <param name="Due">It is owed before this instant, UTC.</param>
/// <param name="Pack">The code of the rule pack.</param>
public sealed record Duty(
    DutyKind Kind, string Organization, string Form, string Unit, int Count, DateTimeOffset Due, string Pack, Bilingual Why);
