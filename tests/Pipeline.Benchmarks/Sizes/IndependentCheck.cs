using System.Globalization;
using System.Text.Json;
using DuckDB.NET.Data;
using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Benchmarks.Sizes;

/// <summary>
/// Figures of a month told twice: as the product published them, and by one query of DuckDB over the rows that were filed, which shares no code with
/// the product. They must be the same to the unit.
/// </summary>
public sealed class IndependentCheck(string data, RowFiles rows, Month month)
{
    private string FirstDay { get; } = Literal(month.FirstDay);

    private string LastDay { get; } = Literal(month.LastDay);

    /// <summary>Each figure with both numbers.</summary>

    public IReadOnlyList<ToldTwice> Run()
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Execute(connection, "SET threads = 2");
        return [.. Figures().Select(f => new ToldTwice(f.Name, f.Published is { } table ? Number(connection, table) : 0, Number(connection, f.Counted)))];
    }

    /// <summary>The second half alone: what the query costs without the product's files.</summary>
    public static long CountOnly(RowFiles rows, Month month)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Execute(connection, "SET threads = 2");
        return new IndependentCheck("", rows, month).Figures(withPublished: false).Sum(f => Number(connection, f.Counted));
    }

    private IEnumerable<(string Name, string? Published, string Counted)> Figures(bool withPublished = true)
    {
        var meetings = rows.Of(CellMeetingsForm.Code);
        var reports = rows.Of(MemberReportsForm.Code);
        var models = $"{rows.Of(EconomicModelsForm.Code)} WHERE (closed IS NULL OR closed > {LastDay})";
        return
        [
            ("R1 sheets", Sum("fact_reporting", "r1_num"), $"SELECT count(*) FROM {rows.OfSheets}"),
            ("R2 on time", Sum("fact_reporting", "r2_num"), $"SELECT count(*) FROM {rows.OfSheets} WHERE onTime"),
            ("M1 cells that met", Sum("fact_meeting_compliance", "m1_num"),
                $"SELECT count(DISTINCT unit) FROM {meetings} WHERE kind = 'regular' AND held = 'separately' AND date BETWEEN {FirstDay} AND {LastDay}"),
            ("M3 present", Sum("fact_meeting_compliance", "m3_num"), $"SELECT sum(present) FROM {meetings} WHERE kind = 'regular'"),
            ("M3 to be present", Sum("fact_meeting_compliance", "m3_den"), $"SELECT sum(roll - exempt) FROM {meetings} WHERE kind = 'regular'"),
            ("S4 tasks done", Sum("fact_member_report", "s4_tasks_num"), $"SELECT sum(tasksDone) FROM {reports}"),
            ("H1 households covered", Sum("fact_household_coverage", "h1_num"),
                $"""SELECT count(DISTINCT household) FROM {rows.Of(HouseholdAssignmentsForm.Code)} WHERE member IS NOT NULL AND "from" <= {LastDay} AND ("to" IS NULL OR "to" > {LastDay})"""),
            ("V1 households at meetings", Sum("fact_village_meeting", "households_present"), $"SELECT sum(present) FROM {rows.Of(VillageMeetingsForm.Code)}"),
            ("D2 issues settled", Sum("fact_supervising_meeting", "d2_num"), $"SELECT sum(issuesSettled) FROM {rows.Of(SupervisingMeetingsForm.Code)}"),
            ("E1 models open", Sum("fact_economic_model", "e1_den"), $"SELECT count(*) FROM {models}"),
            ("N1 communes recognised", Sum("fact_new_rural", "n1_num"), $"SELECT count(*) FROM {rows.Of(NewRuralForm.Code)} WHERE recognisedOn <= {LastDay}"),
        ];

        string? Sum(string table, string column) => withPublished
            ? $"SELECT sum({column}) FROM read_parquet([{string.Join(',', FilesOf(table))}]) WHERE month_start = {FirstDay}"
            : null;
    }

    /// <summary>By the pointer and the manifest, as an analyst reads.</summary>
    private IEnumerable<string> FilesOf(string table)
    {
        var datasets = Path.Combine(data, "datasets");
        var manifest = JsonOf(Path.Combine(datasets, "latest.json")).GetProperty("manifest").GetString()!;
        return JsonOf(Path.Combine(datasets, manifest)).GetProperty("tables").EnumerateArray()
            .Single(t => t.GetProperty("name").GetString() == table)
            .GetProperty("files").EnumerateArray()
            .Select(f => $"'{Path.Combine(datasets, f.GetProperty("path").GetString()!)}'");
    }

    private static string Literal(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"DATE '{day:yyyy-MM-dd}'");

    private static JsonElement JsonOf(string path) => JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;

    private static long Number(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT CAST(coalesce(({sql}), 0) AS BIGINT)";
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
