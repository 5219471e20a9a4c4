using Pipeline.Core.Datasets;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Obligations;

/// <summary>The instants that decide over a month's sheets, by the pack in force on its last day (INDICATORS, Time).</summary>
/// <param name="OnTimeBefore">Received before this instant is on time; from it on, late.</param>
/// <param name="LockedFrom">From this instant on the month is locked, whether or not the cut has run.</param>
public readonly record struct MonthDeadlines(Month Month, DateTimeOffset OnTimeBefore, DateTimeOffset LockedFrom)
{
    /// <summary>A cut starts so long after its instant, so that no sheet received before it is still being written.</summary>
    public static readonly TimeSpan CutDelay = TimeSpan.FromMinutes(15);

    /// <summary>When a sheet of the month is first taken.</summary>
    public DateTimeOffset OpensAt => VietnamTime.StartOf(Month.FirstDay);

    public static MonthDeadlines Of(Month month, RulePack pack) => new(
        month,
        VietnamTime.StartOf(month.Next.FirstDay.AddDays(pack.Deadlines.OnTimeBeforeDay - 1)),
        VietnamTime.StartOf(month.Next.FirstDay.AddDays(pack.Deadlines.LockedFromDay - 1)));

    /// <summary>The deadlines of an organisation that the board gave more time. Never less time than the pack gives, and never past the lock, which is the same for all.</summary>
    /// <param name="until">Received before this instant is on time; null: no extension.</param>
    public MonthDeadlines ExtendedTo(DateTimeOffset? until) =>
        until is not { } at || at <= OnTimeBefore ? this : this with { OnTimeBefore = at < LockedFrom ? at : LockedFrom };

    /// <summary>Whether an extension to this instant gives more time and does not pass the lock.</summary>
    public bool CanBeExtendedTo(DateTimeOffset until) => until > OnTimeBefore && until <= LockedFrom;

    public bool IsLocked(DateTimeOffset at) => at >= LockedFrom;

    public bool IsOnTime(DateTimeOffset receivedAt) => receivedAt < OnTimeBefore;

    /// <summary>The state that a run at this instant gives the month: final only once the cut's delay has passed.</summary>
    public MonthState StateAt(DateTimeOffset now) =>
        now >= LockedFrom + CutDelay ? MonthState.Final
        : now >= OnTimeBefore + CutDelay ? MonthState.Preliminary
        : MonthState.Open;
}
