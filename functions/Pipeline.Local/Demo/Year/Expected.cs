namespace Pipeline.Local.Demo.Year;

/// <summary>The answer that a sheet must get.</summary>
/// <param name="Problem">The code of the problem where the answer is a refusal; null where it is not, or where the code follows from the rule broken.</param>
public sealed record Expected(int Status, string? Problem = null)
{
    public static Expected Accepted { get; } = new(201);

    public static Expected AlreadyAccepted { get; } = new(200);

    public static Expected FiledForRestatement { get; } = new(202);

    public static Expected RuleBroken { get; } = new(422);

    public static Expected MonthLocked { get; } = new(409, "month-locked");

    public static Expected StaleBase { get; } = new(409, "stale-base");
}
