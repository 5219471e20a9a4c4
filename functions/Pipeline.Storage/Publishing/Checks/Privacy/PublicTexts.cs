using Pipeline.Core.Reference;

namespace Pipeline.Storage.Publishing.Checks.Privacy;

/// <summary>
/// What the reference data itself publishes: names and codes of units, offices and rule packs. A village may bear the name of somebody; that is then
/// no member's name that got where it should not be.
/// </summary>
internal static class PublicTexts
{
    public static HashSet<string> Of(ReferenceUnits units) =>
    [
        units.DeploymentName.Vi, units.DeploymentName.En,
        .. units.SupervisingLevels.SelectMany(u => Text(u.Code, u.Name, u.NameEn)),
        .. units.Organizations.SelectMany(u => Text(u.Code, u.Name, u.NameEn)),
        .. units.Communes.SelectMany(u => Text(u.Code, u.Name, u.NameEn)),
        .. units.Villages.SelectMany(u => Text(u.Code, u.Name)),
        .. units.Cells.SelectMany(u => Text(u.Code, u.Name)),
        .. units.Clusters.SelectMany(u => Text(u.Code, u.Name)),
        .. units.Sectors.SelectMany(u => Text(u.Code, u.Name, u.NameEn)),
        .. units.RulePacks.SelectMany(p => Text(p.Code, p.Name.Vi, p.Name.En)),
    ];

    private static string[] Text(params string[] texts) => texts;
}
