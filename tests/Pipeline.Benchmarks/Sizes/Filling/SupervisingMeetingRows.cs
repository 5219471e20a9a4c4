using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Benchmarks.Sizes.Filling;

/// <summary>The two meetings of the level above in the month.</summary>
internal static class SupervisingMeetingRows
{
    private static readonly FormDefinition Form = SupervisingMeetingsForm.Definition;

    public static IReadOnlyList<SheetRow> Of(OrganizationRows of)
    {
        var dice = of.DiceOf(of.Organization.Commune!, Form);
        return [.. SizedUnits.Calendar(of.Organization.Province, of.Month).Select(meeting =>
        {
            var luck = dice.Share();
            var present = luck < 0.85 ? Representation.Principal : luck < 0.98 ? Representation.Delegate : Representation.None;
            var raised = present == Representation.None ? 0 : dice.Between(0, 3);
            return OrganizationRows.Row(Form, meeting.Body, meeting.Date, KebabCase.Of(present), (long)raised, (long)dice.Between(0, raised));
        })];
    }
}
