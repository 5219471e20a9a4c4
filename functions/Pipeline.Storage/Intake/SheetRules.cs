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

    /// <summary>What the form's checks across fields find.</summary>
    public static IEnumerable<Problem> Check(IncomingSheet sheet, OrganizationRegister register)
    {
        var (draft, directory) = (sheet.Draft, sheet.Reference.Directory);
        var month = draft.Month!.Value;
        var context = new CheckContext(
            directory, register, month, draft.Unit!, directory.PackOn(month.LastDay), VietnamTime.DayOf(sheet.ReceivedAt));
        return FormChecks.Check(draft.Form!, draft.Rows, context);
    }
}
