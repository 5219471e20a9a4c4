using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>The household-economy models of a commune: about a dozen, run by its members, reviewed every half year.</summary>
public sealed class ModelsFiller(UnitDirectory directory, RegisterLookup register, ulong seed) : IFormFiller
{
    private const int MonthsBetweenReviews = 6;
    private static readonly DateOnly Earliest = new(2016, 6, 1);

    private readonly Dictionary<string, IReadOnlyList<EconomicModel>> _models = new(StringComparer.Ordinal);

    public FormDefinition Form => EconomicModelsForm.Definition;

    public IReadOnlyList<object> Rows(string unit, Month month, DateOnly asOf)
    {
        var known = asOf < month.LastDay ? asOf : month.LastDay;
        return [.. Models(unit)
            .Where(m => m.Opened <= known && (m.Closed is null || m.Closed >= month.FirstDay))
            .Select(m => Reviewed(m.Closed <= known ? m : m with { Closed = null }, known))];
    }

    public DateOnly KnownOn(string unit, Month month) => month.LastDay;

    public string NilReason(string unit, Month month) => "Xã chưa có mô hình kinh tế hộ nào của cán bộ, đảng viên.";

    public IReadOnlyList<object> WithSlip(IReadOnlyList<object> rows) =>
        [.. rows.Cast<EconomicModel>().Select((m, i) => i == 0 ? m with { Opened = m.Opened.AddDays(-1) } : m)];

    public IReadOnlyList<object> WithWrongFigure(IReadOnlyList<object> rows) =>
        [.. rows.Cast<EconomicModel>().Select((m, i) => i == 0 ? m with { Verdict = m.LastReview is null ? ReviewVerdict.Positive : null } : m)];

    private IReadOnlyList<EconomicModel> Models(string commune)
    {
        if (!_models.TryGetValue(commune, out var models))
        {
            var dice = Dice.Of(seed, commune, "models");
            var owners = Owners(commune, dice);
            _models[commune] = models = [.. owners
                .SelectMany(owner => dice.Chance(0.15) ? [owner, owner] : new[] { owner })
                .Select((owner, i) => Model($"MH-{i + 1:00}", owner, dice))
                .ToList()];
        }

        return models;
    }

    /// <summary>Members who are in a cell of the commune throughout.</summary>
    private List<string> Owners(string commune, Dice dice)
    {
        var villages = directory.Units.Villages.Where(v => v.Commune == commune).Select(v => v.Code).ToHashSet(StringComparer.Ordinal);
        var members = directory.Units.Cells.Where(c => c.Village is { } village && villages.Contains(village))
            .Select(c => c.Code).Distinct(StringComparer.Ordinal)
            .SelectMany(c => register.MembersOf(c, Earliest.AddYears(2)).Where(m => m.ValidTo is null).Select(m => m.Code))
            .Distinct(StringComparer.Ordinal).ToList();
        var owners = new List<string>();
        for (var wanted = Math.Min(dice.Between(9, 13), members.Count); owners.Count < wanted;)
        {
            var owner = dice.Pick(members);
            members.Remove(owner);
            owners.Add(owner);
        }

        return owners;
    }

    private EconomicModel Model(string code, string owner, Dice dice)
    {
        var opened = Earliest.AddDays(dice.Between(0, 1240));
        var closes = dice.Chance(0.12);
        var closed = opened.AddDays(dice.Between(250, 1200));
        var sector = dice.Pick([.. directory.Units.Sectors.Where(s => s.Kind == SectorKind.Economic).Select(s => s.Code)]);
        return new(code, owner, sector, opened, closes && closed > YearOfSheets.FirstMonth.FirstDay ? closed : null, null, null);
    }

    /// <summary>The model with its last review by a day, if there was one: most are positive, and more with every year.</summary>
    private EconomicModel Reviewed(EconomicModel model, DateOnly known)
    {
        var number = 0;
        for (var next = Review(model, 1); next <= known && (model.Closed is null || next < model.Closed); next = Review(model, number + 1))
        {
            number++;
        }

        var dice = Dice.Of(seed, model.Owner, model.Model, number.ToString(CultureInfo.InvariantCulture), "review");
        return number == 0 ? model : model with
        {
            LastReview = Review(model, number),
            Verdict = dice.Chance(0.12) ? ReviewVerdict.Negative : ReviewVerdict.Positive,
        };
    }

    private static DateOnly Review(EconomicModel model, int number) => model.Opened.AddMonths(MonthsBetweenReviews * number);
}
