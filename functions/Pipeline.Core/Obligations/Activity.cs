namespace Pipeline.Core.Obligations;

/// <summary>An owed activity and what the sheets say of it, by the rules of the figure that counts it.</summary>
/// <param name="Met">How much of <see cref="Duty.Count"/> is met; an apprenticeship day counts in halves.</param>
public sealed record Activity(Duty Duty, decimal Met)
{
    public bool IsMadeUp { get; init; }

    /// <summary>A term that was begun and is not over.</summary>
    public bool IsUnderWay { get; init; }

    /// <summary>No sheet speaks for it.</summary>
    public bool IsSilent { get; init; }

    public bool IsMet => Met >= Duty.Count;

    public ActivityState StateAt(DateTimeOffset now, MonthDeadlines deadlines) =>
        IsMet ? ActivityState.Done
        : IsMadeUp ? ActivityState.MadeUp
        : IsUnderWay || now < Duty.Due || (IsSilent && !deadlines.IsLocked(now)) ? ActivityState.Open
        : IsSilent ? ActivityState.Unknown
        : ActivityState.Unmet;
}
