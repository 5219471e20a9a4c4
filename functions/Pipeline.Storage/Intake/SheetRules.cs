using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets.Checks;

namespace Pipeline.Storage.Intake;

/// <summary>The month of a sheet as it stands at the instant of receipt.</summary>
internal static class SheetRules
{
    /// <summary>The month's instants, or null: it has not begun, or is before the first that this deployment takes.</summary>
    public static MonthDeadlines? Deadlines(UnitDirectory directory, Month month, DateTimeOffset receivedAt) =>
        MonthProblem(directory, month, receivedAt) is null ? MonthDeadlines.Of(month, directory.PackOn(month.LastDay)) : null;

    public static Problem? MonthProblem(UnitDirectory directory, Month month, DateTimeOffset receivedAt) =>
        month < directory.Units.FirstMonth ? Problem.MonthTooEarly(month, directory.Units.FirstMonth)
        : month > Month.Of(VietnamTime.DayOf(receivedAt)) ? Problem.MonthNotBegun(month)
        : null;

    /// <summary>What is wrong with the month, and what the form's checks across fields find as far as the month lets them.</summary>
    /// <param name="register">Of the unit's owner; the caller's where there is none.</param>
    public static IEnumerable<Problem> Check(IncomingSheet sheet, OrganizationRegister register)
    {
        var (draft, directory) = (sheet.Draft, sheet.Reference.Directory);
        if (draft.Month is not { } month)
        {
            return [];
        }

        var own = MonthProblem(directory, month, sheet.ReceivedAt);
        var rows = draft.Form is { } form && PackOf(month, directory) is { } pack
            ? FormChecks.Check(form, draft.Rows, new(directory, register, month, draft.Unit ?? "", pack, VietnamTime.DayOf(sheet.ReceivedAt)))
            : [];
        return own is null ? rows : rows.Prepend(own);
    }

    /// <summary>Null where there is none to check rows by: before the first pack, and for the last month that the calendar has, which no month follows.</summary>
    private static RulePack? PackOf(Month month, UnitDirectory directory) =>
        month.LastDay < DateOnly.MaxValue ? directory.Units.RulePacks.On(month.LastDay) : null;
}
