using Pipeline.Core.Obligations;

namespace Pipeline.Core.Indicators.Obligations;

/// <summary>O2: activities met of those due. Days of apprentices are met in halves.</summary>
/// <param name="Missing">Due, not met, and no sheet speaks for them.</param>
public readonly record struct ActivityFigure(decimal Met, int Due, int Missing)
{
    /// <summary>Null where nothing is due.</summary>
    public decimal? Numerator => Due == 0 ? null : Met;

    public static ActivityFigure Of(Activity activity) => new(activity.Met, activity.Duty.Count, activity.IsSilent ? activity.Duty.Count : 0);

    public static ActivityFigure operator +(ActivityFigure left, ActivityFigure right) =>
        new(left.Met + right.Met, left.Due + right.Due, left.Missing + right.Missing);
}
