using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>What the rows of a sheet are checked against.</summary>
/// <param name="Register">That of the organisation that owns the unit.</param>
/// <param name="Pack">The one in force on the last day of the month.</param>
/// <param name="Today">The day in Vietnam at the instant of receipt.</param>
public sealed record CheckContext(UnitDirectory Directory, OrganizationRegister Register, Month Month, string Unit, RulePack Pack, DateOnly Today)
{
    /// <summary>The register's codes, for look-ups.</summary>
    public RegisterCodes Codes { get; } = RegisterCodes.Of(Register);
}
