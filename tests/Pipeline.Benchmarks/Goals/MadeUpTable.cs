using Pipeline.Benchmarks.Sizes;
using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Benchmarks.Goals;

/// <summary>Rows of a published table with values that say nothing, as many as wanted: for what writes and reads files.</summary>
internal static class MadeUpTable
{
    /// <summary>Of dates, keys, flags, counts with nulls, and text.</summary>
    public static TableDefinition Definition { get; } = MonthTables.Definitions.Single(t => t.Name == "fact_supervising_meeting");

    public static TableData Of(int rows)
    {
        var dice = Dice.Of(SizedOrganization.Seed, "made-up table");
        return new(Definition, rows, [.. Definition.Columns.Select((c, i) => Values(c, i, rows, dice))]);
    }

    private static Array Values(ColumnDefinition column, int position, int rows, Dice dice) => ColumnTypes.NewArray(column, 0) switch
    {
        int[] => Fill(rows, i => position < 3 ? i % 60_000 : dice.Between(0, 40)),
        int?[] => Fill(rows, _ => dice.Chance(0.1) ? null : (int?)dice.Between(0, 40)),
        long[] => Fill(rows, _ => (long)dice.Between(0, 40)),
        long?[] => Fill(rows, _ => dice.Chance(0.1) ? null : (long?)dice.Between(0, 40)),
        bool[] => Fill(rows, _ => dice.Chance(0.9)),
        bool?[] => Fill(rows, _ => dice.Chance(0.1) ? null : (bool?)dice.Chance(0.9)),
        DateOnly[] => Fill(rows, _ => Size.FirstMonth.FirstDay),
        DateOnly?[] => Fill(rows, i => i % 3 == 0 ? null : (DateOnly?)Size.FirstMonth.FirstDay.AddDays(i % 30)),
        string[] => Fill(rows, i => i % 2 == 0 ? "standing-committee" : "Ủy ban nhân dân"),
        var other => throw new InvalidOperationException($"No values are made up for {other.GetType().Name}, column {column.Name}."),
    };

    private static T[] Fill<T>(int rows, Func<int, T> value)
    {
        var values = new T[rows];
        for (var i = 0; i < rows; i++)
        {
            values[i] = value(i);
        }

        return values;
    }
}
