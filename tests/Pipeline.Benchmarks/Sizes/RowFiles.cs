using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Publishing.Parquet;

namespace Pipeline.Benchmarks.Sizes;

/// <summary>
/// The rows of a size's month as Parquet files, straight from the generator and past the product's store and rules: what an independent query counts.
/// One folder a form, and <c>sheets</c> with a row a sheet.
/// </summary>
public sealed class RowFiles(string folder)
{
    private const string Sheets = "sheets";

    private static readonly FormDefinition Filed = new(
        Sheets, 0, new("", ""), UnitLevel.Cell,
        [new("form", FieldType.Choice, new("", "")), new("onTime", FieldType.YesNo, new("", ""))]);

    private readonly Dictionary<string, (List<string> Units, List<SheetRow> Rows, int Files)> _open = new(StringComparer.Ordinal);

    /// <summary>A source of rows for DuckDB.</summary>
    public string Of(string form) => $"read_parquet('{Path.Combine(folder, form)}/*.parquet')";

    public string OfSheets => Of(Sheets);

    public async Task WriteAsync(Size size, Month month, IProgress<int>? done, CancellationToken cancellation)
    {
        IReadOnlyList<SizedOrganization> organizations = [.. SizedOrganization.Of(size)];
        var made = new SizedMonth(new(organizations));
        var deadline = VietnamTime.StartOf(month.Next.FirstDay.AddDays(5));
        foreach (var organization in organizations)
        {
            foreach (var sheet in made.SheetsOf(organization, SizedRegister.Of(organization), month))
            {
                await AddAsync(Filed, sheet.Unit, [OrganizationRows.Row(Filed, sheet.Form.Code, sheet.ReceivedAt < deadline)], cancellation);
                await AddAsync(sheet.Form, sheet.Unit, sheet.Rows, cancellation);
            }

            done?.Report(1);
        }

        foreach (var form in Forms.All.Append(Filed))
        {
            await FlushAsync(form, cancellation);
        }
    }

    private async Task AddAsync(FormDefinition form, string unit, IReadOnlyList<SheetRow> rows, CancellationToken cancellation)
    {
        var (units, held, files) = _open.TryGetValue(form.Code, out var open) ? open : _open[form.Code] = ([], [], 0);
        units.AddRange(Enumerable.Repeat(unit, rows.Count));
        held.AddRange(rows);
        if (held.Count >= ParquetTableWriter.RowGroupRows)
        {
            await FlushAsync(form, cancellation);
        }
    }

    private async Task FlushAsync(FormDefinition form, CancellationToken cancellation)
    {
        var (units, rows, files) = _open.GetValueOrDefault(form.Code, ([], [], 0));
        var fields = form.Fields.Index().Where(f => f.Item.Type != FieldType.CodeList).ToList();
        var table = new TableDefinition(
            form.Code, new("", ""), new("", ""),
            [Column("unit", ColumnType.Text), .. fields.Select(f => Column(f.Item.Name, TypeOf(f.Item.Type)))], ["unit"], Monthly: true);
        var data = new TableData(table, rows.Count, [units.ToArray(), .. fields.Select(f => Values(f.Item.Type, f.Index, rows))]);
        var path = Path.Combine(folder, form.Code, FormattableString.Invariant($"{files:000}.parquet"));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, await ParquetTableWriter.WriteAsync(data, cancellation), cancellation);
        _open[form.Code] = ([], [], files + 1);
    }

    private static ColumnDefinition Column(string name, ColumnType type) => new(name, type, Nullable: true, new("", ""), new("", ""));

    private static ColumnType TypeOf(FieldType type) => type switch
    {
        FieldType.Date => ColumnType.Date,
        FieldType.Integer => ColumnType.Int64,
        FieldType.Decimal => ColumnType.Decimal,
        FieldType.YesNo => ColumnType.Boolean,
        _ => ColumnType.Text,
    };

    private static Array Values(FieldType type, int field, List<SheetRow> rows) => type switch
    {
        FieldType.Date => rows.ConvertAll(r => (DateOnly?)r.Values[field]).ToArray(),
        FieldType.Integer => rows.ConvertAll(r => (long?)r.Values[field]).ToArray(),
        FieldType.Decimal => rows.ConvertAll(r => (decimal?)r.Values[field]).ToArray(),
        FieldType.YesNo => rows.ConvertAll(r => (bool?)r.Values[field]).ToArray(),
        _ => rows.ConvertAll(r => (string?)r.Values[field]).ToArray(),
    };
}
