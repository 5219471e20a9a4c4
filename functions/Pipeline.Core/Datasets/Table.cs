using Pipeline.Core.Reference;

namespace Pipeline.Core.Datasets;

/// <summary>A table whose rows are records of the code: one file a table, with its row type, its columns and their meaning.</summary>
public sealed class Table<TRow>
{
    private readonly IReadOnlyList<Column<TRow>> _columns;

    /// <param name="rule">As <see cref="TableDefinition.Rule"/>; none for the meaning to say it.</param>
    /// <param name="basis">As <see cref="TableDefinition.Basis"/>.</param>
    public Table(
        string name, Bilingual caption, Bilingual meaning, IReadOnlyList<string> key, bool monthly, IReadOnlyList<Column<TRow>> columns,
        Bilingual rule = default, IReadOnlyList<LegalTopic>? basis = null)
    {
        _columns = columns;
        Definition = new(name, caption, meaning, [.. columns.Select(c => c.Definition)], key, monthly) { Rule = rule == default ? meaning : rule, Basis = basis ?? [] };
    }

    public TableDefinition Definition { get; }

    /// <summary>Turns rows, already in the table's order, into columns.</summary>
    public TableData ToData(IReadOnlyList<TRow> rows) => new(Definition, rows.Count, [.. _columns.Select(c => c.Read(rows))]);

    public static Column<TRow> Int32(string name, Func<TRow, int> value, Bilingual caption, Bilingual meaning = default) =>
        Make(name, ColumnType.Int32, nullable: false, value, caption, meaning);

    public static Column<TRow> Int32OrNull(string name, Func<TRow, int?> value, Bilingual caption, Bilingual meaning = default) =>
        Make(name, ColumnType.Int32, nullable: true, value, caption, meaning);

    public static Column<TRow> Text(string name, Func<TRow, string> value, Bilingual caption, Bilingual meaning = default) =>
        Make(name, ColumnType.Text, nullable: false, value, caption, meaning);

    public static Column<TRow> TextOrNull(string name, Func<TRow, string?> value, Bilingual caption, Bilingual meaning = default) =>
        Make(name, ColumnType.Text, nullable: true, value, caption, meaning);

    public static Column<TRow> Boolean(string name, Func<TRow, bool> value, Bilingual caption, Bilingual meaning = default) =>
        Make(name, ColumnType.Boolean, nullable: false, value, caption, meaning);

    public static Column<TRow> Date(string name, Func<TRow, DateOnly> value, Bilingual caption, Bilingual meaning = default) =>
        Make(name, ColumnType.Date, nullable: false, value, caption, meaning);

    public static Column<TRow> DateOrNull(string name, Func<TRow, DateOnly?> value, Bilingual caption, Bilingual meaning = default) =>
        Make(name, ColumnType.Date, nullable: true, value, caption, meaning);

    public static Column<TRow> Timestamp(string name, Func<TRow, DateTimeOffset> value, Bilingual caption, Bilingual meaning = default) =>
        Make(name, ColumnType.Timestamp, nullable: false, r => value(r).UtcDateTime, caption, meaning);

    public static Column<TRow> TimestampOrNull(string name, Func<TRow, DateTimeOffset?> value, Bilingual caption, Bilingual meaning = default) =>
        Make(name, ColumnType.Timestamp, nullable: true, r => value(r)?.UtcDateTime, caption, meaning);

    public static Column<TRow> Decimal(string name, Func<TRow, decimal> value, Bilingual caption, Bilingual meaning = default) =>
        Make(name, ColumnType.Decimal, nullable: false, value, caption, meaning);

    public static Column<TRow> DecimalOrNull(string name, Func<TRow, decimal?> value, Bilingual caption, Bilingual meaning = default) =>
        Make(name, ColumnType.Decimal, nullable: true, value, caption, meaning);

    /// <summary>A foreign key: the surrogate key of a row of the dimension <paramref name="references"/>; 0 is «unknown».</summary>
    public static Column<TRow> ForeignKey(string name, string references, Func<TRow, int> value, Bilingual caption, Bilingual meaning = default)
    {
        var column = Int32(name, value, caption, meaning);
        return column with { Definition = column.Definition with { References = references } };
    }

    private static Column<TRow> Make<T>(string name, ColumnType type, bool nullable, Func<TRow, T> value, Bilingual caption, Bilingual meaning) =>
        new(
            new(name, type, nullable, caption, meaning == default ? caption : meaning),
            rows =>
            {
                var values = new T[rows.Count];
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] = value(rows[i]);
                }

                return values;
            });
}
