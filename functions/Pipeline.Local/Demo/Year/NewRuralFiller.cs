using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>How far each commune is on the way to the New Rural standard. That two reached it is a fact; which, when, and all else is made up.</summary>
public sealed class NewRuralFiller(UnitDirectory directory, ulong seed) : IFormFiller
{
    private static readonly Dictionary<string, DateOnly> Recognised = new(StringComparer.Ordinal)
    {
        ["C-THONG-NGUYEN"] = new(2018, 12, 20),
        ["C-NAM-TY"] = new(2019, 11, 18),
    };

    public FormDefinition Form => NewRuralForm.Definition;

    public IReadOnlyList<object> Rows(string unit, Month month, DateOnly asOf)
    {
        var criteria = directory.PackOn(month.LastDay).NewRural.Criteria;
        if (Recognised.TryGetValue(unit, out var day))
        {
            return [day <= month.LastDay ? new NewRuralStanding(criteria, day) : new NewRuralStanding(criteria - 4 + (Steps(month) / 3), null)];
        }

        var dice = Dice.Of(seed, unit, "new rural");
        var first = dice.Between(7, 13);
        var perYear = dice.Between(0, 3);
        return [new NewRuralStanding(Math.Min(criteria - 1, first + (perYear * Steps(month) / 12)), null)];
    }

    /// <summary>The clerk counts in the last days of the month, when what it brought is known.</summary>
    public DateOnly KnownOn(string unit, Month month) => month.LastDay.AddDays(-Dice.Of(seed, unit, month.ToString(), "criteria").Between(0, 4));

    public string NilReason(string unit, Month month) => "Trong tháng xã không thực hiện tiêu chí nông thôn mới nào.";

    public IReadOnlyList<object> WithSlip(IReadOnlyList<object> rows) =>
        [.. rows.Cast<NewRuralStanding>().Select(s => s with { CriteriaMet = s.CriteriaMet - 1 })];

    public IReadOnlyList<object> WithWrongFigure(IReadOnlyList<object> rows) =>
        [.. rows.Cast<NewRuralStanding>().Select(s => s with { CriteriaMet = 100 })];

    private static int Steps(Month month) => Math.Clamp(((month.Year - 2019) * 12) + month.Number - 1, 0, 14);
}
