using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>What the rows of a sheet are checked against.</summary>
/// <param name="Register">That of the organisation that owns the unit; the caller's where none does.</param>
/// <param name="Unit">As it came: the reference data may not know it.</param>
/// <param name="Pack">The one in force on the last day of the month.</param>
/// <param name="Today">The day in Vietnam at the instant of receipt.</param>
public sealed record CheckContext(UnitDirectory Directory, OrganizationRegister Register, Month Month, string Unit, RulePack Pack, DateOnly Today)
{
    /// <summary>The register's codes, for look-ups.</summary>
    public RegisterCodes Codes { get; } = RegisterCodes.Of(Register);

    /// <summary>False for a unit that is a problem itself: then nothing else is wrong for not belonging to it.</summary>
    public bool UnitIsKnown { get; } = Directory.Cell(Unit).Any() || Directory.Village(Unit).Any() || Directory.Commune(Unit).Any();
}
