using Pipeline.Core.Reference;
using Pipeline.Core.Sheets.Checks;
using Pipeline.Core.Sheets.Outliers;

namespace Pipeline.Core.Sheets.Warnings;

/// <summary>What a sheet is looked at against. It holds no instant of receipt: the same sheet has the same warnings whenever it is asked.</summary>
/// <param name="Register">That of the organisation that owns the unit.</param>
/// <param name="Pack">The one in force on the last day of the month.</param>
public sealed record WarningContext(UnitDirectory Directory, OrganizationRegister Register, Month Month, string Unit, RulePack Pack)
{
    /// <summary>The unit's own months before; null where too little is known, and then nothing is marked as unusual.</summary>
    public UnitProfile? Profile { get; init; }

    /// <summary>The terms that the organisation's other sheets of the month report.</summary>
    public IReadOnlyList<ApprenticeshipTerm> Terms { get; init; } = [];

    /// <summary>The register's codes, for look-ups.</summary>
    public RegisterCodes Codes { get; } = RegisterCodes.Of(Register);
}
