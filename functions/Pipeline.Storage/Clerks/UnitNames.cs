using Pipeline.Core.Reference;

namespace Pipeline.Storage.Clerks;

/// <summary>How units are named; villages and cells have a Vietnamese name only.</summary>
internal static class UnitNames
{
    public static UnitName Of(IUnit unit) => unit switch
    {
        Organization organization => new(unit.Code, organization.Name, organization.NameEn),
        Commune commune => new(unit.Code, $"{(commune.Kind == CommuneKind.Town ? "Thị trấn" : "Xã")} {commune.Name}", commune.NameEn),
        Village village => new(unit.Code, village.Name, village.Name),
        Cell cell => new(unit.Code, cell.Name, cell.Name),
        _ => new(unit.Code, unit.Code, unit.Code),
    };
}
