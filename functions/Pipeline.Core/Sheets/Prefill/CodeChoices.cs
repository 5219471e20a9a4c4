using Pipeline.Core.Reference;
using Pipeline.Core.Sheets.Checks;

namespace Pipeline.Core.Sheets.Prefill;

/// <summary>The codes that the fields of a sheet can have. A sheet may name others: the checks have the last word.</summary>
public static class CodeChoices
{
    private static readonly Bilingual SameCluster = new("Cùng cụm", "Same cluster");

    /// <summary>
    /// What each kind of code of the form's fields can be. Not there: a kind whose codes the clerk makes up, and members where they can be any of
    /// the organisation's, for these are many and the same for all its sheets of the month (<see cref="Members"/>).
    /// </summary>
    public static IReadOnlyDictionary<CodeOf, IReadOnlyList<CodeChoice>> Of(FormDefinition form, PrefillContext context) => form.Fields
        .Select(f => f.CodeOf).OfType<CodeOf>().Distinct()
        .Where(k => k != CodeOf.Model && (k != CodeOf.Member || form.UnitLevel == UnitLevel.Cell))
        .ToDictionary(k => k, IReadOnlyList<CodeChoice> (k) => Of(k, form, context));

    /// <summary>The members of an organisation in a month, by cell; of one who moved in the month, where they are at its end.</summary>
    public static IReadOnlyList<CodeChoice> Members(UnitDirectory directory, OrganizationRegister register, Month month) => [.. register.Members
        .Where(m => InMonth(m, month))
        .GroupBy(m => m.Code, (_, versions) => versions.MaxBy(m => m.ValidFrom)!, StringComparer.Ordinal)
        .OrderBy(m => m.Cell, StringComparer.Ordinal).ThenBy(m => m.Code, StringComparer.Ordinal)
        .Select(m => new CodeChoice(m.Code, Both(m.Name), Both(directory.Cell(m.Cell).MaxBy(c => c.ValidFrom)?.Name ?? m.Cell)))];

    private static CodeChoice[] Of(CodeOf kind, FormDefinition form, PrefillContext context) => kind switch
    {
        CodeOf.Member => [.. context.MembersRated().Select(m => new CodeChoice(m.Code, Both(m.Name)))],
        CodeOf.Household => [.. context.Register.Households
            .Where(h => h.ValidFrom <= context.Month.LastDay && (h.ValidTo is not { } end || end > context.Month.FirstDay)
                && context.Directory.VillageSuccession.Follows(context.Unit, h.Village, context.Month.LastDay))
            .Select(h => h.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(h => new CodeChoice(h, Both(h)))],
        CodeOf.Post => Posts(form, context),
        CodeOf.Village => [.. context.Directory.OwnedOn(context.Organization, UnitLevel.Village, context.Month.LastDay).OfType<Village>()
            .OrderBy(v => v.Code, StringComparer.Ordinal).Select(v => new CodeChoice(v.Code, Both(v.Name)))],
        CodeOf.Sector => Sectors(form, context),
        CodeOf.Cell => Cells(context),
        CodeOf.Office => [.. context.Directory.Units.Offices
            .Where(o => InMonth(o, context.Month)).DistinctBy(o => o.Code, StringComparer.Ordinal).OrderBy(o => o.Code, StringComparer.Ordinal)
            .Select(o => new CodeChoice(o.Code, new(o.Name, o.NameEn)))],
        _ => [],
    };

    /// <summary>The commune's own posts for terms, those of its villages for weekly days.</summary>
    private static CodeChoice[] Posts(FormDefinition form, PrefillContext context)
    {
        var ofVillages = form.Code == ApprenticeshipDaysForm.Code;
        return [.. context.Register.Posts
            .Where(p => p.Commune == context.Unit && InMonth(p, context.Month) && p.Village is not null == ofVillages)
            .DistinctBy(p => p.Code, StringComparer.Ordinal).OrderBy(p => p.Code, StringComparer.Ordinal)
            .Select(p => new CodeChoice(p.Code, PostCaptions.Of(p.Kind), p.Village is { } village ? Both(NameOf(village)) : null))];

        string NameOf(string village) => context.Directory.Village(village).MaxBy(v => v.ValidFrom)?.Name ?? village;
    }

    private static CodeChoice[] Sectors(FormDefinition form, PrefillContext context)
    {
        var kind = form.Code == EconomicModelsForm.Code ? SectorKind.Economic : SectorKind.Vertical;
        return [.. context.Directory.Units.Sectors
            .Where(s => s.Kind == kind && InMonth(s, context.Month)).DistinctBy(s => s.Code, StringComparer.Ordinal).OrderBy(s => s.Code, StringComparer.Ordinal)
            .Select(s => new CodeChoice(s.Code, new(s.Name, s.NameEn)))];
    }

    /// <summary>The other cells of the cluster, then the organisation's.</summary>
    private static CodeChoice[] Cells(PrefillContext context)
    {
        var clusters = new ClusterMembers(context.Directory, context.Month.LastDay);
        var near = clusters.ClusterOf(context.Unit) is { } cluster ? clusters.Of(cluster).Where(c => c != context.Unit).ToList() : [];
        var own = context.Directory.OwnedOn(context.Organization, UnitLevel.Cell, context.Month.LastDay)
            .Select(c => c.Code).Where(c => c != context.Unit && !near.Contains(c)).Order(StringComparer.Ordinal);
        return [.. near.Select(c => new CodeChoice(c, Named(c), SameCluster)), .. own.Select(c => new CodeChoice(c, Named(c)))];

        Bilingual Named(string cell) => Both(context.Directory.Cell(cell).MaxBy(c => c.ValidFrom)?.Name ?? cell);
    }

    /// <summary>A day done may lie in a week that the month only touches, so the range is that of the weeks.</summary>
    private static bool InMonth(IDated fact, Month month)
    {
        var weeks = IsoWeeks.Of(month);
        return fact.HoldsWithin(weeks.First, weeks.Last);
    }

    private static Bilingual Both(string name) => new(name, name);
}
