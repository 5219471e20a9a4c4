using Pipeline.Core.Datasets;

namespace Pipeline.Tests.Datasets;

/// <summary>A table with a column of every type, with and without nulls.</summary>
internal static class EveryType
{
    public static TableDefinition Table { get; } = new(
        "every_type",
        new("Mọi kiểu", "Every type"),
        new("Mọi kiểu", "Every type"),
        [.. Enum.GetValues<ColumnType>().SelectMany(t => new[] { Column(t, false), Column(t, true) })],
        ["int32"],
        Monthly: false);

    /// <summary>Rows of a fixed pattern; every third value of a nullable column is null.</summary>
    public static TableData Rows(int count)
    {
        static T?[] Optional<T>(T[] values)
            where T : struct => [.. values.Select((v, i) => i % 3 == 0 ? (T?)null : v)];

        int[] ints = [.. Enumerable.Range(0, count)];
        long[] longs = [.. ints.Select(i => i * -7_000_000_000L)];
        bool[] flags = [.. ints.Select(i => i % 2 == 0)];
        string[] text = [.. ints.Select(i => $"Nậm Dịch {i % 50}, «thôn» \"{i}\"\nGà Há — Đản Ván")];
        DateOnly[] days = [.. ints.Select(i => new DateOnly(2019, 1, 1).AddDays(i % 4000))];
        DateTime[] instants = [.. ints.Select(i => new DateTime(2019, 3, 10, 17, 0, 0, DateTimeKind.Utc).AddMicroseconds(i * 1_000_001L))];
        decimal[] numbers = [.. ints.Select(i => ((i % 2 == 0 ? 1 : -1) * i) + 0.0125m)];
        string?[] optionalText = [.. text.Select((t, i) => i % 3 == 0 ? null : i % 3 == 1 ? "" : t)];
        return new TableData(Table, count,
        [
            ints, Optional(ints), longs, Optional(longs), flags, Optional(flags), text, optionalText, days, Optional(days),
            instants, Optional(instants), numbers, Optional(numbers),
        ]);
    }

    private static ColumnDefinition Column(ColumnType type, bool nullable)
    {
        var name = Core.KebabCase.Of(type) + (nullable ? "_or_null" : "");
        return new(name, type, nullable, new(name, name), new(name, name));
    }
}
