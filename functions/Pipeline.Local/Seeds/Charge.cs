namespace Pipeline.Local.Seeds;

/// <summary>A member who can be in charge of households in a village, on the days <c>From ≤ day &lt; To</c>.</summary>
/// <param name="To">When they leave the commune or become exempt; null if they stay.</param>
/// <param name="Leaves">They leave the register or the commune, rather than become exempt.</param>
public sealed record Charge(string Member, DateOnly From, DateOnly? To, bool Leaves)
{
    public bool HoldsOn(DateOnly day) => From <= day && (To is not { } end || day < end);
}
