using System.Globalization;
using System.Numerics;
using Pipeline.Core.Datasets.Measures;
using Pipeline.Local.PowerBi.Model;
using Pipeline.Local.PowerBi.Report;

namespace Pipeline.Tests.PowerBi.Pictures;

/// <summary>What the visuals of a page show: the measures' twins over the demo's published year, all of it or of a commune.</summary>
internal sealed class PictureValues(PublishedYear published, Selection selection)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The whole year that is closed.</summary>
    public static Selection Year { get; } = Selection.Get("year");

    /// <summary>The dictionary is no table of the snapshot.</summary>
    public static void AddDictionary(PublishedYear published)
    {
        if (!published.Has("dictionary"))
        {
            published.Rows($"CREATE VIEW dictionary AS FROM read_csv('{published.PathOf("dictionary.csv")}', header = true, all_varchar = true)");
        }
    }

    /// <summary>As a person reads it; «–» where it is blank.</summary>
    public string Said(Field measure) => Said(measure, Value(measure));

    public static string Said(Field measure, object? value) => (MeasureOf(measure).Format, value) switch
    {
        (_, null) => "–",
        (MeasureFormat.Percent, _) => Number(value).ToString("0.0 %", Vietnamese),
        (MeasureFormat.PercentDifference, _) => Number(value).ToString("+0.0 %;-0.0 %", Vietnamese),
        (MeasureFormat.Count, _) => Number(value).ToString("#,0", Vietnamese),
        (MeasureFormat.Number, _) => Number(value).ToString("#,0.0", Vietnamese),
        (MeasureFormat.Month, _) => DateOnly.FromDateTime(value is DateOnly day ? day.ToDateTime(default) : (DateTime)value).ToString("MM/yyyy", CultureInfo.InvariantCulture),
        (MeasureFormat.Instant, _) => PublishedAt,
        _ => MeasureOf(measure).Id == "snapshot" ? SnapshotName : Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    public static bool IsShare(Field measure) => MeasureOf(measure).Format == MeasureFormat.Percent;

    public object? Value(Field measure) => published.Rows(new SqlTwin(selection).Of(MeasureOf(measure))).Single()[0];

    public double? NumberOf(Field measure) => Value(measure) is { } value ? Number(value) : null;

    /// <summary>The values that a column has within the selection, in its order.</summary>
    public IReadOnlyList<string> Categories(Field column)
    {
        var (table, name) = Source(column);
        var conditions = selection.Conditions.TryGetValue(table, out var own) ? $" AND {own}" : "";
        var months = table == "dim_month" ? " AND year(month_start) = 2019" : "";
        return [.. published.Rows($"SELECT DISTINCT {name} AS v FROM {table} WHERE {name} IS NOT NULL{Known(table)}{conditions}{months} ORDER BY 1").Select(r => Convert.ToString(r[0], CultureInfo.InvariantCulture)!)];
    }

    /// <summary>Of one value of a column.</summary>
    public PictureValues At(Field column, string value)
    {
        var (table, name) = Source(column);
        var condition = $"{name} = '{value.Replace("'", "''", StringComparison.Ordinal)}'";
        var conditions = selection.Conditions.ToDictionary(StringComparer.Ordinal);
        conditions[table] = conditions.TryGetValue(table, out var own) ? $"({own}) AND {condition}" : condition;
        return new(published, new($"{selection.Name} {value}", conditions));
    }

    /// <summary>Rows of columns of one table, as text.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(IReadOnlyList<Field> columns, int most)
    {
        var table = Source(columns[0]).Table;
        var of = columns.Where(c => Source(c).Table == table).Select(c => Source(c).Column);
        return [.. published.Rows($"SELECT {string.Join(", ", of.Select(c => $"CAST({c} AS VARCHAR)"))} FROM {table} WHERE true{Known(table)} {(table == "dictionary" ? " AND kind = 'figure'" : "")} LIMIT {most}")
            .Select(r => (IReadOnlyList<string>)[.. r.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture) ?? "")])];
    }

    /// <summary>The table and column of the datasets.</summary>
    public static (string Table, string Column) Source(Field column)
    {
        var table = SemanticModel.Tables.Single(t => t.Name.Vi == column.Table);
        var of = table.Columns.Single(c => c.Name.Vi == column.Name).Definition.Name;
        return (table.Id, of == ModelColumns.MonthLabel ? "\"year_month\"" : of == "published_at" && table.Id == "dim_month" ? "strftime(published_at, '%d/%m/%Y')" : $"\"{of}\"");
    }

    private static Measure MeasureOf(Field measure) => MeasureCatalogue.All.Single(m => m.Name.Vi == measure.Name);

    /// <summary>Sums come as numbers of any size.</summary>
    public static double Number(object value) => value is BigInteger large ? (double)large : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    /// <summary>Without the row of key 0.</summary>
    private static string Known(string table) => table switch
    {
        "dim_organization" => " AND organization_key > 0",
        "dim_cell" => " AND cell_key > 0",
        "dim_village" => " AND village_key > 0",
        "dim_rating" => " AND rating_key > 0",
        "dim_cluster" => " AND cluster_key > 0",
        "dim_sector" => " AND sector_key > 0",
        "dim_form" => " AND form_key > 0",
        _ => "",
    };

    /// <summary>Names and instants of a publication differ each time that it is made.</summary>
    private const string PublishedAt = "25/01/2020 23:00";

    private const string SnapshotName = "20200125T2300…";
}
