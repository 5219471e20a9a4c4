using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Prefill;
using Pipeline.Core.Sheets.Workbooks;
using Pipeline.Storage.Clerks;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Workbooks;

/// <summary>One organisation's month with what is filed in it and what was filed in the month before, each read by one scan.</summary>
internal sealed class OwnedMonth
{
    private readonly UnitDirectory _directory;
    private readonly OrganizationRegister _register;
    private readonly string _owner;
    private readonly Month _month;
    private readonly Dictionary<(string Form, string Unit), int> _revisions;
    private readonly Dictionary<(string Form, string Unit), Sheet> _filed;
    private readonly Dictionary<(string Form, string Unit), Sheet> _before;

    private OwnedMonth(
        UnitDirectory directory, OrganizationRegister register, string owner, Month month,
        (Dictionary<(string Form, string Unit), int> Revisions, Dictionary<(string Form, string Unit), Sheet> Counting) now,
        Dictionary<(string Form, string Unit), Sheet> before)
    {
        (_directory, _register, _owner, _month) = (directory, register, owner, month);
        (_revisions, _filed) = now;
        _before = before;
    }

    public static async Task<OwnedMonth> ReadAsync(
        SheetStore sheets, ReferenceVersion version, IReferenceSource reference, string owner, Month month, CancellationToken cancellation) => new(
        version.Directory,
        await reference.RegisterAsync(version, owner, cancellation),
        owner,
        month,
        await FiledAsync(sheets, owner, month, cancellation),
        (await FiledAsync(sheets, owner, month.Previous, cancellation)).Counting);

    /// <summary>The units that the organisation files for, also one that ended in the month, in order of their codes.</summary>
    public IEnumerable<IUnit> Units(UnitLevel level) => _directory.OwnedOn(_owner, level, _month.LastDay)
        .Concat(_directory.OwnedOn(_owner, level, _month.FirstDay))
        .Where(u => UnitOwner.In(_directory, level, u.Code, _month) == _owner)
        .DistinctBy(u => u.Code, StringComparer.Ordinal)
        .OrderBy(u => u.Code, StringComparer.Ordinal);

    public IReadOnlyList<CodeChoice> Members() => CodeChoices.Members(_directory, _register, _month);

    public PrefillContext ContextOf(FormDefinition form, IUnit unit) =>
        new(_directory, _register, _owner, _month, unit.Code, _before.GetValueOrDefault((form.Code, unit.Code))?.Rows ?? []);

    public HandedSheet Sheet(FormDefinition form, IUnit unit, PrefillContext context)
    {
        var filed = _filed.GetValueOrDefault((form.Code, unit.Code));
        return new(
            unit.Code, UnitNames.Of(unit).Vi, _revisions.GetValueOrDefault((form.Code, unit.Code)), filed?.Kind, filed?.Reason,
            filed is { Kind: SheetKind.Rows } ? filed.Rows : PrefilledRows.Of(form, context));
    }

    private static async Task<(Dictionary<(string Form, string Unit), int> Revisions, Dictionary<(string Form, string Unit), Sheet> Counting)> FiledAsync(
        SheetStore sheets, string owner, Month month, CancellationToken cancellation)
    {
        var chains = (await sheets.ChainsAsync(owner, month, cancellation)).GroupBy(h => (h.Form, h.Unit)).ToList();
        var counting = chains.Select(c => SheetChain.Counting([.. c])).OfType<RevisionHead>().ToList();
        var read = await sheets.ReadManyAsync(owner, month, counting, cancellation);
        return (
            chains.ToDictionary(c => c.Key, c => c.Max(h => h.Revision)),
            read.ToDictionary(r => (r.Head.Form, r.Head.Unit), r => r.Sheet));
    }
}
