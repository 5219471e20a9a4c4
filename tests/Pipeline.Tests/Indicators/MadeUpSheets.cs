using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Checks;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>
/// Sheets of any form: values made up from its fields, of which only rows stay that the form's own checks let in. A form that is added
/// comes into the property tests by itself.
/// </summary>
internal sealed class MadeUpSheets(Country country, Random random)
{
    private readonly ReferenceData _data = country.Data;
    private readonly UnitDirectory _directory = new(country.Units);
    private readonly RegisterSlices _registers = new(country.Data);

    /// <summary>A sheet of the unit's month with one row at least, or null: none of the rows made up was let in.</summary>
    public Filing? Of(FormDefinition form, string unit, Month month)
    {
        var owner = _directory.OwnerOn(form.UnitLevel, unit, month.LastDay) ?? (_directory.OwnersEver(form.UnitLevel, unit) is [var last, ..] ? last : null);
        if (owner is null)
        {
            return null;
        }

        var register = _registers.Of(owner);
        var context = new CheckContext(_directory, register, month, unit, _directory.PackOn(month.LastDay), month.Next.LastDay);
        var rows = LetIn(form, [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Row(form, unit, register, month))], context);
        return rows.Count == 0 ? null : A.Sheet(form, unit, month.ToString(), [.. rows]);
    }

    private static List<SheetRow> LetIn(FormDefinition form, List<SheetRow> rows, CheckContext context)
    {
        while (rows.Count > 0)
        {
            var refused = FormChecks.Check(form, rows, context).Select(p => RowOf(p.Place)).ToHashSet();
            if (refused.Count == 0)
            {
                return rows;
            }

            // A problem of the sheet as a whole has no row: one row fewer may do.
            rows = refused.Contains(null) ? rows[1..] : [.. rows.Where((_, i) => !refused.Contains(i))];
        }

        return rows;
    }

    private static int? RowOf(string? place) =>
        place?.Split('/') is ["", "rows", var row, ..] ? int.Parse(row, System.Globalization.CultureInfo.InvariantCulture) : null;

    private SheetRow Row(FormDefinition form, string unit, OrganizationRegister register, Month month) =>
        new(form, [.. form.Fields.Select(f => f.Required || random.Next(3) > 0 ? Value(f, unit, register, month) : null)]);

    private object? Value(FieldDefinition field, string unit, OrganizationRegister register, Month month) => field.Type switch
    {
        FieldType.Date => month.FirstDay.AddDays(random.Next(4) == 0 ? random.Next(-400, 200) : random.Next(month.Days)),
        FieldType.Integer => (long)Number(field),
        FieldType.Decimal => (decimal)Number(field),
        FieldType.YesNo => random.Next(2) == 0,
        FieldType.Choice => Any(field.Options),
        FieldType.CodeList => Enumerable.Range(0, random.Next(3)).Select(_ => Code(field.CodeOf, unit, register)).Distinct().Order(StringComparer.Ordinal).ToArray(),
        _ => Code(field.CodeOf, unit, register),
    };

    /// <summary>Small, so that numbers that limit each other often agree.</summary>
    private int Number(FieldDefinition field)
    {
        var least = (int)(field.Minimum ?? 0);
        return random.Next(least, (int)Math.Min(field.Maximum ?? int.MaxValue, least + 12) + 1);
    }

    private string Code(CodeOf? of, string unit, OrganizationRegister register) => of switch
    {
        CodeOf.Cell => Any([.. _data.Units.Cells.Select(c => c.Code)]),
        CodeOf.Village => Any([.. _data.Units.Villages.Select(v => v.Code)]),
        CodeOf.Member => Any([.. Mine(register.Members.Where(m => m.Cell == unit).Select(m => m.Code), register.Members.Select(m => m.Code))]),
        CodeOf.Household => Any([.. Mine(register.Households.Where(h => h.Village == unit).Select(h => h.Code), register.Households.Select(h => h.Code))]),
        CodeOf.Post => Any([.. register.Posts.Select(p => p.Code)]),
        CodeOf.Sector => Any([.. _data.Units.Sectors.Select(s => s.Code)]),
        _ => $"{unit}-{random.Next(5)}",
    };

    /// <summary>Mostly the unit's own.</summary>
    private IEnumerable<string> Mine(IEnumerable<string> own, IEnumerable<string> all) => random.Next(8) > 0 && own.Any() ? own : all;

    private string Any(IReadOnlyList<string> codes) => codes.Count == 0 ? "X-1" : codes[random.Next(codes.Count)];
}
