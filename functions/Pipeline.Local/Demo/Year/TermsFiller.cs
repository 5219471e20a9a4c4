using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>The terms of a commune's leaders at the level above: what was planned for the holders of its posts, and what became of it.</summary>
public sealed class TermsFiller(UnitDirectory directory, RegisterLookup register, ulong seed) : IFormFiller
{
    private readonly Dictionary<string, IReadOnlyList<ApprenticeshipTerm>> _terms = new(StringComparer.Ordinal);

    public FormDefinition Form => ApprenticeshipTermsForm.Definition;

    public IReadOnlyList<object> Rows(string unit, Month month, DateOnly asOf)
    {
        var known = asOf < month.LastDay ? asOf : month.LastDay;
        return [.. Terms(unit)
            .Where(t => t.Start <= known && t.End >= month.FirstDay)
            .Select(t => t.End <= known ? t : t with { End = null, Assessment = null })];
    }

    public DateOnly KnownOn(string unit, Month month) => month.LastDay;

    public string NilReason(string unit, Month month) => "Trong tháng không có cán bộ xã nào học việc tại cấp trên.";

    public IReadOnlyList<object> WithSlip(IReadOnlyList<object> rows) =>
        [.. rows.Cast<ApprenticeshipTerm>().Select((t, i) => i == 0 ? t with { PlannedEnd = t.PlannedEnd.AddDays(1) } : t)];

    public IReadOnlyList<object> WithWrongFigure(IReadOnlyList<object> rows) =>
        [.. rows.Cast<ApprenticeshipTerm>().Select((t, i) => i == 0 ? t with { PlannedEnd = t.Start.AddDays(-1) } : t)];

    private IReadOnlyList<ApprenticeshipTerm> Terms(string commune)
    {
        if (!_terms.TryGetValue(commune, out var terms))
        {
            _terms[commune] = terms = [.. register.TermPlansOf(commune).Select(Term).OfType<ApprenticeshipTerm>()
                .OrderBy(t => t.Start).ThenBy(t => t.Person, StringComparer.Ordinal)];
        }

        return terms;
    }

    /// <summary>How the planned term went; null where it never began, or where no one holds the post on that day.</summary>
    private ApprenticeshipTerm? Term(TermPlan plan)
    {
        var dice = Dice.Of(seed, plan.Post, plan.Year.ToString(CultureInfo.InvariantCulture), "term");
        var began = !dice.Chance(0.07);
        var start = plan.StartMonth.FirstDay.AddDays(dice.Between(0, 12));
        var fate = dice.Share();
        var planned = fate < 0.04 ? start.AddMonths(3).AddDays(-1) : start.AddMonths(dice.Between(4, 5)).AddDays(dice.Between(-1, 25));
        var end = fate switch
        {
            >= 0.04 and < 0.10 => start.AddDays(dice.Between(35, 100)),
            >= 0.10 and < 0.14 => start.AddMonths(6).AddDays(dice.Between(2, 20)),
            _ => planned,
        };
        return began && register.HolderOf(plan.Post, start) is { } person
            ? new(person, plan.Post, plan.Sector, HostOffice(start, dice), start, planned, end, dice.Chance(0.6) ? Assessment.Good : Assessment.Fair)
            : null;
    }

    private string HostOffice(DateOnly day, Dice dice) => dice.Pick([.. directory.Units.Offices.Where(o => o.HoldsOn(day)).Select(o => o.Code)]);
}
