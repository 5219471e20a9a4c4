using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Reference;

namespace Pipeline.Storage.Clerks;

/// <summary>Tells a page whose key it holds, and what can be filed with it now.</summary>
public sealed class MeReading(IReferenceSource reference, TimeProvider time)
{
    public async Task<Found<MeView>> OfAsync(Caller caller, CancellationToken cancellation)
    {
        if (await reference.CurrentAsync(cancellation) is not { } version)
        {
            return Problem.ReferenceMissing();
        }

        var (now, directory) = (time.GetUtcNow(), version.Directory);
        var months = OpenMonths(directory, now);
        var day = months.Count > 0 ? Month.Parse(months[^1].Month).LastDay : VietnamTime.DayOf(now);
        return new MeView(
            caller.KeyId, KebabCase.Of(caller.Role), now, Named(directory, caller.Organization, day), directory.Units.FirstMonth.ToString(), months,
            Enum.GetValues<UnitLevel>().ToDictionary(KebabCase.Of, level => Owned(directory, caller.Organization, level, day), StringComparer.Ordinal))
        {
            KeyEndsAt = caller.KeyEndsAt,
            ReadOnly = caller.Scope.ReadOnly ? true : null,
            OnlyForms = caller.Scope.IsLimitedToForms ? caller.Scope.Forms : null,
        };
    }

    private static List<OpenMonth> OpenMonths(UnitDirectory directory, DateTimeOffset now)
    {
        var open = new List<OpenMonth>();
        for (var month = Month.Of(VietnamTime.DayOf(now)); month >= directory.Units.FirstMonth; month = month.Previous)
        {
            var deadlines = MonthDeadlines.Of(month, directory.PackOn(month.LastDay));
            if (deadlines.IsLocked(now))
            {
                break;
            }

            open.Insert(0, new(month.ToString(), deadlines.OpensAt, deadlines.OnTimeBefore, deadlines.LockedFrom));
        }

        return open;
    }

    private static UnitName? Named(UnitDirectory directory, string? organization, DateOnly day) =>
        organization is null ? null
        : (directory.Organization(organization).On(day) ?? directory.Organization(organization).MaxBy(o => o.ValidFrom)) is { } known ? UnitNames.Of(known)
        : new(organization, organization, organization);

    private static IReadOnlyList<UnitName> Owned(UnitDirectory directory, string? organization, UnitLevel level, DateOnly day) =>
        organization is null ? [] : [.. directory.OwnedOn(organization, level, day).OrderBy(u => u.Code, StringComparer.Ordinal).Select(UnitNames.Of)];
}
