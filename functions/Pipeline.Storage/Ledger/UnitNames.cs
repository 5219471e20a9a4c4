using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Ledger;

/// <summary>Units as people call them: by the version of a day, or the latest one before it. The code where the reference data has no name.</summary>
internal sealed class UnitNames(UnitDirectory directory, DateOnly day)
{
    public string OfOrganization(string code) => Of(directory.Organization(code), o => o.Name) ?? code;

    public string Of(UnitLevel level, string code) => level switch
    {
        UnitLevel.Cell => Of(directory.Cell(code), c => c.Name),
        UnitLevel.Village => Of(directory.Village(code), v => v.Name),
        _ => Of(directory.Commune(code), c => c.Name),
    } ?? code;

    private string? Of<T>(IEnumerable<T> versions, Func<T, string> name)
        where T : IVersioned =>
        versions.Where(v => v.ValidFrom <= day).MaxBy(v => v.ValidFrom) is { } version ? name(version) : null;
}
