using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Local.Hosting;
using Pipeline.Local.Timers;
using Pipeline.Storage.Reference;
using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.Infra;

/// <summary>The committed schedules against the deadlines that the rule packs lay down.</summary>
public sealed class ScheduleTests
{
    private static readonly IReadOnlyList<RulePack> Packs =
        [.. ReferenceReader.Read(ReferenceFiles.FromFolder(RepositoryFolder.Of("seeds"))).Data!.Units.RulePacks];

    public static TheoryData<string> PackCodes => [.. Packs.Select(p => p.Code)];

    [Theory]
    [MemberData(nameof(PackCodes))]
    public void A_timer_looks_exactly_when_a_cut_is_due_by_any_pack(string code)
    {
        var pack = Packs.Single(p => p.Code == code);
        var (preliminary, final) = (ScheduleOf("PreliminaryCutSchedule"), ScheduleOf("FinalCutSchedule"));

        Assert.All(MonthsOf(pack), month =>
        {
            var deadlines = MonthDeadlines.Of(month, pack);
            Assert.True(IsOccurrence(preliminary, deadlines.OnTimeBefore + MonthDeadlines.CutDelay), $"{month}: {deadlines.OnTimeBefore}");
            Assert.True(IsOccurrence(final, deadlines.LockedFrom + MonthDeadlines.CutDelay), $"{month}: {deadlines.LockedFrom}");
        });
    }

    [Fact]
    public void The_packs_do_not_lock_on_the_same_day() =>
        Assert.True(Packs.Select(p => p.Deadlines.LockedFromDay).Distinct().Count() > 1);

    /// <summary>Both would want the one place there is for a month end.</summary>
    [Fact]
    public void The_nightly_run_leaves_the_cuts_an_hour()
    {
        var midnight = VietnamTime.StartOf(new(2026, 3, 6));

        var cut = ScheduleOf("FinalCutSchedule").After(midnight);
        var nightly = ScheduleOf("DailyRefreshSchedule").After(midnight);

        Assert.True(nightly - cut >= TimeSpan.FromHours(1));
    }

    /// <summary>Two years of months that the pack is in force at the end of.</summary>
    private static IEnumerable<Month> MonthsOf(RulePack pack)
    {
        var first = Month.Of(pack.ValidFrom);
        return first.Through(first.Plus(23)).Where(m => pack.ValidTo is not { } to || m.LastDay <= to);
    }

    private static bool IsOccurrence(TimerSchedule schedule, DateTimeOffset instant) => schedule.After(instant.AddTicks(-1)) == instant;

    private static TimerSchedule ScheduleOf(string setting)
    {
        Assert.True(TimerSchedule.TryParse(LocalSettings.Read(RepositoryFolder.Of("local.settings.json"), [])[setting]!, out var schedule));
        return schedule;
    }
}
