using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Intake;

/// <summary>Who owns a unit in a month, and who may file and read for it.</summary>
internal static class UnitOwner
{
    /// <summary>
    /// The organisation that owns the unit on the month's last day, or on the last of its days that the unit was there: a unit that ended
    /// in the month still files for it. Null if it was there on none.
    /// </summary>
    public static string? In(UnitDirectory directory, UnitLevel level, string unit, Month month)
    {
        if (directory.OwnerOn(level, unit, month.LastDay) is { } owner)
        {
            return owner;
        }

        var ended = directory.Versions(level, unit)
            .Where(v => v.HoldsWithin(month.FirstDay, month.LastDay) && v.ValidTo is not null)
            .MaxBy(v => v.ValidTo);
        return ended is null ? null : directory.OwnerOn(level, unit, ended.ValidTo!.Value.AddDays(-1));
    }

    /// <summary>Whose sheets a caller sees: the board all, an organisation its own and its predecessors', the operator none.</summary>
    public static bool Sees(UnitDirectory directory, Caller caller, string organization, DateOnly today) => caller.Role switch
    {
        CallerRole.Board => true,
        CallerRole.Organization => ActsFor(directory, caller.Organization, organization, today),
        _ => false,
    };

    /// <summary>An organisation acts for itself and, from the day it succeeds them, for those it follows.</summary>
    public static bool ActsFor(UnitDirectory directory, string? organization, string owner, DateOnly today) =>
        organization is not null && directory.OrganizationSuccession.Follows(organization, owner, today);
}
