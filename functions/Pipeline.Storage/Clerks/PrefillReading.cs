using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Prefill;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Clerks;

/// <summary>
/// Gives an organisation what it begins a sheet from: the people and things of its own register by code and name, and the month before.
/// Names of people go to the organisation that has them on its register, and to no one else.
/// </summary>
/// <remarks>An outage throws <see cref="StoreUnavailableException"/>.</remarks>
public sealed class PrefillReading(SheetStore sheets, IReferenceSource reference, TimeProvider time)
{
    public async Task<Found<PrefillView>> OfAsync(Caller caller, string month, string form, string unit, CancellationToken cancellation)
    {
        if (!Month.TryParse(month, out var ofMonth))
        {
            return NoSuchAddress(Problem.MonthInvalid(month));
        }

        if (Forms.Find(form) is not { } definition)
        {
            return NoSuchAddress(Problem.FormUnknown(form));
        }

        if (await reference.CurrentAsync(cancellation) is not { } version)
        {
            return Problem.ReferenceMissing();
        }

        var directory = version.Directory;
        if (!directory.Versions(definition.UnitLevel, unit).Any() || ofMonth < directory.Units.FirstMonth)
        {
            return NoSuchAddress(Problem.UnitUnknown(unit));
        }

        var owner = UnitOwner.In(directory, definition.UnitLevel, unit, ofMonth);
        return owner is null ? NoSuchAddress(Problem.UnitNotInMonth(unit, ofMonth))
            : !UnitOwner.ActsFor(directory, caller.Organization, owner, VietnamTime.DayOf(time.GetUtcNow())) ? Problem.UnitNotReadable(unit)
            : await ViewAsync(version, definition, new(owner, ofMonth, unit), cancellation);
    }

    /// <summary>The members that any sheet of the organisation's month can name.</summary>
    public async Task<Found<RegisterView>> RegisterAsync(Caller caller, string month, CancellationToken cancellation)
    {
        if (!Month.TryParse(month, out var ofMonth))
        {
            return NoSuchAddress(Problem.MonthInvalid(month));
        }

        if (await reference.CurrentAsync(cancellation) is not { } version)
        {
            return Problem.ReferenceMissing();
        }

        var register = await reference.RegisterAsync(version, caller.Organization!, cancellation);
        var members = Views(CodeChoices.Members(version.Directory, register, ofMonth));
        return new RegisterView(ofMonth.ToString(), new Dictionary<string, IReadOnlyList<ChoiceView>>(StringComparer.Ordinal)
        {
            [KebabCase.Of(CodeOf.Member)] = members,
        });
    }

    private async Task<PrefillView> ViewAsync(ReferenceVersion version, FormDefinition form, OwnedUnit unit, CancellationToken cancellation)
    {
        var (directory, month) = (version.Directory, unit.Month);
        var before = await BeforeAsync(unit, form, cancellation);
        var register = await reference.RegisterAsync(version, unit.Owner, cancellation);
        var context = new PrefillContext(directory, register, unit.Owner, month, unit.Unit, before ?? []);
        var pack = directory.PackOn(month.LastDay);
        var deadlines = MonthDeadlines.Of(month, pack);
        var named = directory.Versions(form.UnitLevel, unit.Unit).Where(v => v.ValidFrom <= month.LastDay).MaxBy(v => v.ValidFrom)!;
        return new(
            form.Code, month.ToString(), UnitNames.Of(named), deadlines.OnTimeBefore, deadlines.LockedFrom, DayRanges.Of(form, month, pack),
            CodeChoices.Of(form, context).ToDictionary(c => KebabCase.Of(c.Key), c => Views(c.Value), StringComparer.Ordinal),
            PrefilledRows.Of(form, context), before is null ? null : month.Previous.ToString());
    }

    /// <summary>The rows of the sheet of the month before; null if there is none that counts.</summary>
    private async Task<IReadOnlyList<SheetRow>?> BeforeAsync(OwnedUnit unit, FormDefinition form, CancellationToken cancellation)
    {
        var chain = await sheets.ChainAsync(unit.Owner, unit.Month.Previous, form.Code, unit.Unit, cancellation);
        return SheetChain.Counting(chain) is { } counting ? (await sheets.ReadAsync(counting, cancellation)).Sheet.Rows : null;
    }

    private static IReadOnlyList<ChoiceView> Views(IEnumerable<CodeChoice> choices) =>
        [.. choices.Select(c => new ChoiceView(c.Code, c.Name.Vi, c.Name.En, c.Group))];

    /// <summary>What is 422 in a body is 404 where it stands in the address.</summary>
    private static Problem NoSuchAddress(Problem problem) => problem with { Status = 404, Place = null };

    private sealed record OwnedUnit(string Owner, Month Month, string Unit);
}
