using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;

namespace Pipeline.Storage.Intake;

/// <summary>Whether a caller may file a sheet, and whose it is.</summary>
/// <param name="Refusal">Why the caller may not.</param>
/// <param name="Owner">The organisation that owns the unit in the month; null where there is none, and then <paramref name="Problem"/> or the draft's own say why.</param>
internal readonly record struct SheetScope(Problem? Refusal, string? Owner, Problem? Problem)
{
    public static SheetScope Of(SheetDraft draft, Caller caller, UnitDirectory directory, DateOnly today)
    {
        if (caller.Role != CallerRole.Organization)
        {
            return new(Problem.RoleFilesNothing(), null, null);
        }

        if (draft.Form is { } form && !caller.Scope.Covers(form.Code))
        {
            return new(Problem.FormNotInScope(form.Code), null, null);
        }

        if (draft.Form is not { UnitLevel: var level } || draft.Month is not { } month || draft.Unit is not { } unit)
        {
            return default;
        }

        return directory.Versions(level, unit).Any()
            ? Of(level, unit, month, caller.Organization, directory, today)
            : new(null, null, Problem.UnitUnknown(unit));
    }

    private static SheetScope Of(UnitLevel level, string unit, Month month, string? caller, UnitDirectory directory, DateOnly today)
    {
        var owner = UnitOwner.In(directory, level, unit, month);
        var mayFile = owner is null
            ? directory.OwnersEver(level, unit).Any(o => UnitOwner.ActsFor(directory, caller, o, today))
            : UnitOwner.ActsFor(directory, caller, owner, today);
        return !mayFile ? new(Problem.UnitOfAnother(unit), null, null)
            : new(null, owner, owner is null ? Problem.UnitNotInMonth(unit, month) : null);
    }
}
