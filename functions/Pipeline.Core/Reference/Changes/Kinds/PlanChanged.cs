using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes.Kinds;

/// <summary>The weekly apprenticeship of a post on one weekday is in another sector from the day on; without a sector there is none.</summary>
internal static class PlanChanged
{
    public static ChangeKind Kind { get; } = new(
        "plan-changed", new("Thay kế hoạch học việc hằng tuần", "Weekly plan changed"),
        [
            Field.Post,
            new("weekday", FieldType.Choice, new("Thứ trong tuần", "Weekday")) { Options = KebabCase.All<DayOfWeek>() },
            Field.Code("sector", new("Ngành dọc; bỏ trống là thôi", "Sector; none where absent"), CodeOf.Sector) with { Required = false },
        ],
        Apply);

    private static void Apply(ChangeStep step)
    {
        var (code, sector) = (step.Text("post"), step.OptionalText("sector"));
        if (OwnPost.InForce(step) is null)
        {
            return;
        }

        var weekday = KebabCase.Parse<DayOfWeek>(step.Text("weekday"));
        var plans = step.Rows.Plans.Of(code).Where(p => p.Weekday == weekday).ToList();
        var plan = plans.On(step.Day);
        if (plans.FirstOrDefault(p => p.ValidFrom > step.Day) is { } later)
        {
            step.Tell(Problem.RegisterChangedLater(code, later.ValidFrom), "weekday");
        }
        else if (plan?.Sector == sector)
        {
            step.Tell(Problem.RegisterNothingChanges(code), "sector");
        }
        else if (plan is null)
        {
            step.Rows.Plans.Add(new(code, sector!, weekday, step.Day, null));
        }
        else if (sector is not null)
        {
            step.Follow(step.Rows.Plans, plan, plan with { ValidTo = step.Day }, new(code, sector, weekday, step.Day, null));
        }
        else if (step.CanEnd(plan, code, "weekday"))
        {
            step.Rows.Plans.Replace(plan, plan with { ValidTo = step.Day });
        }
    }
}
