namespace Pipeline.Tests.PowerBi;

/// <summary>What a reader has chosen: for each table a condition in SQL on its own columns.</summary>
internal sealed record Selection(string Name, IReadOnlyDictionary<string, string> Conditions)
{
    public static IReadOnlyList<Selection> All { get; } =
    [
        Of("year", ("dim_date", "year = 2019")),
        Of("month", ("dim_month", "year_month = '2019-06'")),
        Of("two-months", ("dim_month", "year_month IN ('2019-05', '2019-06')")),
        Of("commune", ("dim_date", "year = 2019"), ("dim_organization", "commune_code = 'C-NAM-DICH'")),
        Of("school-cells", ("dim_month", "year_month = '2019-06'"), ("dim_cell", "bloc = 'school'")),
        Of("rural-clusters", ("dim_month", "year_month = '2019-06'"), ("dim_cluster", "bloc = 'rural'")),
        Of("good-ratings", ("dim_month", "year_month = '2019-06'"), ("dim_rating", "rating_code = 'good'")),
        Of("running", ("dim_month", "year_month = '2020-01'")),
        Of("last-closed-and-running", ("dim_month", "year_month IN ('2019-12', '2020-01')")),
        Of("ended-commune", ("dim_month", "year_month IN ('2019-12', '2020-01')"), ("dim_organization", "commune_code = 'C-BAN-PEO'")),
        Of("no-month", ("dim_month", "year_month = '2018-12'")),
    ];

    public static Selection Get(string name) => All.Single(s => s.Name == name);

    private static Selection Of(string name, params IEnumerable<(string Table, string Condition)> conditions) =>
        new(name, conditions.ToDictionary(c => c.Table, c => c.Condition, StringComparer.Ordinal));
}
