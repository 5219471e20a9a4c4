using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Outliers;
using Pipeline.Storage.Intake;

namespace Pipeline.Storage.Warnings;

/// <summary>The profiles of an organisation's units, by form and unit.</summary>
public sealed class OrganizationProfile(IReadOnlyList<UnitProfile> units)
{
    private readonly Dictionary<(string Form, string Unit), UnitProfile> _units = units.ToDictionary(u => (u.Form, u.Unit));

    public static OrganizationProfile None { get; } = new([]);

    /// <summary>The profiles that the sheets of a month are held against, with the organisation that owns the unit then; without the units that have ended.</summary>
    internal static IEnumerable<(string Organization, IReadOnlyList<UnitProfile> Units)> ByOwner(
        UnitDirectory directory, Month month, IReadOnlyList<UnitProfile> profiles) =>
        profiles
            .Select(p => (Owner: Forms.Find(p.Form) is { UnitLevel: var level } ? UnitOwner.In(directory, level, p.Unit, month) : null, Profile: p))
            .Where(p => p.Owner is not null)
            .GroupBy(p => p.Owner!, p => p.Profile, StringComparer.Ordinal)
            .OrderBy(o => o.Key, StringComparer.Ordinal)
            .Select(o => (o.Key, (IReadOnlyList<UnitProfile>)[.. o]));

    /// <summary>Null where the unit has no months before.</summary>
    public UnitProfile? Of(string form, string unit) => _units.GetValueOrDefault((form, unit));
}
