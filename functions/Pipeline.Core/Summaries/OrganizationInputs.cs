using Pipeline.Core.Reference;

namespace Pipeline.Core.Summaries;

/// <summary>All that an organisation's summary of a month is a function of.</summary>
/// <param name="Directory">The units; the summary uses those the organisation owns or ever owned.</param>
/// <param name="Register">The organisation's people and households.</param>
/// <param name="Sheets">The sheets in its partition of that month that count.</param>
public sealed record OrganizationInputs(
    string Organization, Month Month, UnitDirectory Directory, OrganizationRegister Register, IReadOnlyList<FiledSheet> Sheets)
{
    /// <summary>Until when the board extended the organisation's deadline for the month; null: not at all.</summary>
    public DateTimeOffset? ExtendedUntil { get; init; }
}
