namespace Pipeline.Core.Reference;

/// <summary>
/// How long what concerns people is kept, in whole months. A period begins when a month ends; what is older is purged (<see cref="Privacy.Retention"/>). The pack in force on the
/// day of the purge decides, so that a shorter period takes hold of what is there already.
/// </summary>
/// <param name="TextMonths">What people wrote freely: reasons of sheets, reviews, extensions, restatements and refusals. Not longer than the rows.</param>
/// <param name="RowMonths">The rows of sheets, their bodies, and what was computed of them and names people by code. Published figures stay.</param>
/// <param name="RegisterMonths">Registers that are no longer in force, and decided requests to change them: names.</param>
public sealed record RetentionRules(int TextMonths, int RowMonths, int RegisterMonths)
{
    /// <summary>Rows stay at least so long: a year can be restated and explained whole after it is over.</summary>
    public const int LeastRowMonths = 24;
}
