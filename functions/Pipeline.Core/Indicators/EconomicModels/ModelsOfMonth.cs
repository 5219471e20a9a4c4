using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.EconomicModels;

/// <summary>
/// The models that a month's sheets report, by the commune that stands for each on a day. A model that a commune and one it follows both
/// report counts once; a code alone does not make two models one, since each commune gives its own.
/// </summary>
public sealed class ModelsOfMonth
{
    private readonly Dictionary<string, List<ReportedModel>> _models = new(StringComparer.Ordinal);

    /// <param name="month">Of the sheets.</param>
    /// <param name="day">The day whose communes are asked for.</param>
    public ModelsOfMonth(CountingSheets sheets, UnitDirectory directory, Month month, DateOnly day)
    {
        var filed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sheet in sheets.Models.OrderBy(s => s.Commune, StringComparer.Ordinal))
        {
            filed.Add(sheet.Commune);
            if (directory.CommuneSuccession.PrincipalOn(sheet.Commune, day) is { } standing)
            {
                var models = _models.TryGetValue(standing, out var known) ? known : _models[standing] = [];
                models.AddRange(sheet.Models.Where(m => !models.Exists(k => IsSame(k, m))));
            }
        }

        Whole = directory.Codes(UnitLevel.Commune)
            .Where(c => directory.CommuneSuccession.IsActiveOn(c, month.LastDay))
            .GroupBy(c => directory.CommuneSuccession.PrincipalOn(c, day) ?? "", StringComparer.Ordinal)
            .Where(g => g.All(filed.Contains))
            .Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The communes of which every sheet is there: their own, and those of the communes they have followed since.</summary>
    public IReadOnlySet<string> Whole { get; }

    /// <summary>Communes with a sheet, in order.</summary>
    public IEnumerable<string> Communes => _models.Keys.Order(StringComparer.Ordinal);

    public IReadOnlyList<ReportedModel> Of(string commune) => _models.TryGetValue(commune, out var models) ? models : [];

    private static bool IsSame(ReportedModel one, ReportedModel other) =>
        (one.Model, one.Owner, one.Opened) == (other.Model, other.Owner, other.Opened);
}
