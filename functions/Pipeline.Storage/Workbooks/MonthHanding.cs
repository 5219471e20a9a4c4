using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Prefill;
using Pipeline.Core.Sheets.Workbooks;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Workbooks;

/// <summary>
/// Gathers what an organisation is handed to fill in for a month: its own units and those of the organisations it has succeeded, each sheet as it
/// stands or begun from reference data. Names of people go to the organisation that has them on its register, and to no one else.
/// </summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class MonthHanding(SheetStore sheets, IReferenceSource reference, TimeProvider time)
{
    /// <param name="caller">An organisation's key.</param>
    public async Task<Found<HandedMonth>> OfAsync(Caller caller, string month, CancellationToken cancellation)
    {
        if (!Month.TryParse(month, out var ofMonth))
        {
            return NoSuchAddress(Problem.MonthInvalid(month));
        }

        if (await reference.CurrentAsync(cancellation) is not { } version)
        {
            return Problem.ReferenceMissing();
        }

        return SheetRules.MonthProblem(version.Directory, ofMonth, time.GetUtcNow()) is { } problem
            ? NoSuchAddress(problem)
            : await HandAsync(version, caller.Organization!, ofMonth, cancellation);
    }

    private async Task<HandedMonth> HandAsync(ReferenceVersion version, string organization, Month month, CancellationToken cancellation)
    {
        var directory = version.Directory;
        var today = VietnamTime.DayOf(time.GetUtcNow());
        var owners = new List<OwnedMonth>();
        foreach (var owner in directory.OrganizationSuccession.PredecessorsOf(organization, today).Order(StringComparer.Ordinal).Prepend(organization))
        {
            owners.Add(await OwnedMonth.ReadAsync(sheets, version, reference, owner, month, cancellation));
        }

        var pack = directory.PackOn(month.LastDay);
        var deadlines = MonthDeadlines.Of(month, pack);
        var name = directory.Organization(organization).On(month.LastDay) ?? directory.Organization(organization).MaxBy(o => o.ValidFrom);
        return new(
            month, organization, name is null ? new(organization, organization) : new(name.Name, name.NameEn), deadlines.OnTimeBefore, deadlines.LockedFrom,
            [.. Forms.All.OrderBy(f => f.NumberInDimension).Select(f => Form(f, owners, month, pack)).Where(f => f.Sheets.Count > 0)]);
    }

    private static HandedForm Form(FormDefinition form, IReadOnlyList<OwnedMonth> owners, Month month, RulePack pack)
    {
        var units = owners.SelectMany(o => o.Units(form.UnitLevel), (o, unit) => (Owner: o, Unit: unit)).ToList();
        var contexts = units.Select(u => u.Owner.ContextOf(form, u.Unit)).ToList();
        return new(
            form, DayRanges.Of(form, month, pack),
            contexts.SelectMany(c => CodeChoices.Of(form, c)).Concat(MembersOf(form, owners))
                .GroupBy(c => c.Key, c => c.Value)
                .ToDictionary(g => g.Key, IReadOnlyList<CodeChoice> (g) => [.. g.SelectMany(c => c).DistinctBy(c => c.Code, StringComparer.Ordinal)]),
            [.. units.Select((u, i) => u.Owner.Sheet(form, u.Unit, contexts[i]))]);
    }

    /// <summary>Where a form of another level names members, they can be any of the organisation's.</summary>
    private static IEnumerable<KeyValuePair<CodeOf, IReadOnlyList<CodeChoice>>> MembersOf(FormDefinition form, IReadOnlyList<OwnedMonth> owners) =>
        form.UnitLevel != UnitLevel.Cell && form.Fields.Any(f => f.CodeOf == CodeOf.Member)
            ? owners.Select(o => KeyValuePair.Create(CodeOf.Member, o.Members()))
            : [];

    /// <summary>What is 422 in a body is 404 where it stands in the address.</summary>
    private static Problem NoSuchAddress(Problem problem) => problem with { Status = 404, Place = null };
}
