using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators;

/// <summary>
/// Who is in charge of households, over the villages of all organisations: a member may have households in several villages, and in those
/// of another organisation (INDICATORS, H2 and H2b).
/// </summary>
public sealed class ChargesOfMonth
{
    private readonly MonthJoin _join;
    private readonly Dictionary<string, int> _onLastDay = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unknown;
    private readonly HashSet<string> _silentVillages;
    private readonly HashSet<string> _knownMembers;
    private readonly Dictionary<string, IReadOnlyList<string>> _firstHouseholds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _householdsSoFar;
    private readonly YearInCharge _before;

    public ChargesOfMonth(MonthJoin join)
    {
        _join = join;
        foreach (var charge in join.Sheets.Charges.SelectMany(v => v.Members))
        {
            _onLastDay[charge.Member] = _onLastDay.GetValueOrDefault(charge.Member) + charge.OnLastDay;
        }

        _silentVillages = join.Owed(HouseholdAssignmentsForm.Code)
            .Where(o => o.Sheet.IsExpected && !join.IsFiled(HouseholdAssignmentsForm.Code, o.Sheet.Unit))
            .Select(o => o.Sheet.Unit).ToHashSet(StringComparer.Ordinal);
        _unknown = join.Current.SelectMany(s => s.OnFile).Where(v => _silentVillages.Contains(v.Village))
            .SelectMany(v => v.Members).ToHashSet(StringComparer.Ordinal);
        _before = YearInCharge.Before(join.Month, join.History);
        _knownMembers = _before.Members.ToHashSet(StringComparer.Ordinal);
        _householdsSoFar = _before.Households.ToHashSet(StringComparer.Ordinal);
        var villages = join.Current.SelectMany(s => s.Ledger.Households).Select(v => v.Village).ToHashSet(StringComparer.Ordinal);
        foreach (var village in join.Sheets.Charges.Where(v => villages.Contains(v.Village)).OrderBy(v => v.Village, StringComparer.Ordinal))
        {
            _firstHouseholds[village.Village] = [.. village.Households.Where(_householdsSoFar.Add)];
        }
    }

    /// <summary>The households in a member's charge on the month's last day, over all villages.</summary>
    public int HouseholdsOf(string member) => _onLastDay.GetValueOrDefault(member);

    /// <summary>
    /// No sheet says whether the member is in charge of a household: that of the village in which the cell stands is missing, or that of a
    /// village where the register has them in charge.
    /// </summary>
    public bool IsUnknown(string cell, string member) => HouseholdsOf(member) == 0
        && (_unknown.Contains(member)
            || (_join.Directory.Cell(cell).On(_join.Month.LastDay)?.Village is { } village && _silentVillages.Contains(village)));

    /// <summary>In charge on at least one day of the month, and on none of the year's months before.</summary>
    public bool IsFirstInYear(string member) => _onLastDay.ContainsKey(member) && !_knownMembers.Contains(member);

    /// <summary>Households of a village's sheet that were in no one's charge in the year's months before; each is counted in one village.</summary>
    public IReadOnlyList<string> FirstHouseholdsOf(string village) => _firstHouseholds.GetValueOrDefault(village) ?? [];

    /// <summary>The section for the next month: those whom this month's tables count.</summary>
    public YearInCharge Next() => _before.With(
        _join.Current.SelectMany(s => s.Rolls).SelectMany(r => r.Members).Where(_onLastDay.ContainsKey),
        _householdsSoFar);
}
