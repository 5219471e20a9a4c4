using Pipeline.Core.Datasets;

namespace Pipeline.Core.Indicators;

/// <summary>The columns of a figure: <c>{id}_num</c>, <c>{id}_den</c>, <c>{id}_missing</c>, and one <c>{id}_excluded_{reason}</c> a reason.
/// They add up over units and months; a figure of a stock says so by <see cref="Aggregations.AsStock{TRow}(IEnumerable{Column{TRow}})"/>.</summary>
public static class FigureColumns
{
    private static readonly Bilingual NullNote = new("Trống khi mẫu số bằng 0.", "Null where the denominator is 0.");

    private static readonly Bilingual WithheldNote = new(
        "Trống khi mẫu số bằng 0 hoặc số liệu được giữ kín.", "Null where the denominator is 0, or the figure is withheld.");

    private static readonly Bilingual WithheldDenominatorNote = new("Trống khi số liệu được giữ kín.", "Null where the figure is withheld.");

    private static readonly Bilingual MissingNote = new("Đã nằm trong mẫu số, tính là chưa đạt.", "Part of the denominator, counted as not met.");

    private static readonly Bilingual NotReportedNote = new(
        "Không nằm trong mẫu số: chưa có biểu nên chưa biết số liệu.", "Not in the denominator: without a sheet its numbers are not known.");

    /// <summary>A figure whose missing sheets count in the denominator as not met.</summary>
    public static IReadOnlyList<Column<TRow>> Headline<TRow>(FigureText text, Func<TRow, Figure> figure) => Of(text, figure, MissingNote);

    /// <summary>A figure about what sheets report, whose denominator is known from them alone.</summary>
    public static IReadOnlyList<Column<TRow>> AmongReported<TRow>(FigureText text, Func<TRow, Figure> figure) => Of(text, figure, NotReportedNote);

    /// <summary>A figure about what sheets report that a small group withholds whole: its denominator would tell the size of the group.</summary>
    /// <param name="figure">Null where it is withheld.</param>
    public static IReadOnlyList<Column<TRow>> Withheld<TRow>(FigureText text, Func<TRow, Figure?> figure) =>
    [
        Table<TRow>.Int32OrNull($"{text.Id}_num", r => figure(r)?.Numerator, Caption(text, text.Numerator), Sentence(text.Numerator, WithheldNote)).AsFlow().In(text.Unit),
        Table<TRow>.Int32OrNull($"{text.Id}_den", r => figure(r)?.Due, Caption(text, text.Denominator), Sentence(text.Denominator, WithheldDenominatorNote)).AsFlow().In(text.Unit),
        Missing<TRow>(text, r => figure(r)?.Missing ?? 0, NotReportedNote),
    ];

    /// <summary>A figure that is one column: its caption is the figure's name, its meaning the figure's.</summary>
    public static Column<TRow> Count<TRow>(FigureDefinition figure, Func<TRow, int> value) =>
        Table<TRow>.Int32(figure.Id, value, Named(figure), figure.Meaning).AsFlow().In(figure.Unit);

    /// <inheritdoc cref="Count{TRow}"/>
    public static Column<TRow> CountOrNull<TRow>(FigureDefinition figure, Func<TRow, int?> value) =>
        Table<TRow>.Int32OrNull(figure.Id, value, Named(figure), figure.Meaning).AsFlow().In(figure.Unit);

    public static Column<TRow> Excluded<TRow>(FigureDefinition figure, string reason, Func<TRow, int> count, Bilingual meaning) =>
        Table<TRow>.Int32(
            $"{figure.Id}_excluded_{reason}", count, Caption(figure.Id, meaning), Sentence(meaning, new("Không nằm trong mẫu số.", "Not in the denominator."))).AsFlow().In(figure.Unit);

    /// <summary>A numerator that counts in halves.</summary>
    public static Column<TRow> DecimalNumerator<TRow>(FigureText text, Func<TRow, decimal?> value) =>
        Table<TRow>.DecimalOrNull($"{text.Id}_num", value, Caption(text, text.Numerator), Sentence(text.Numerator, NullNote)).AsFlow().In(text.Unit);

    public static Column<TRow> Denominator<TRow>(FigureText text, Func<TRow, int> value) =>
        Table<TRow>.Int32($"{text.Id}_den", value, Caption(text, text.Denominator), Sentence(text.Denominator)).AsFlow().In(text.Unit);

    public static Column<TRow> Missing<TRow>(FigureText text, Func<TRow, int> value) => Missing(text, value, MissingNote);

    /// <summary>The figure before the phrase, as INDICATORS writes it: «M1a: …».</summary>
    public static Bilingual Caption(string id, Bilingual phrase) => Caption(id, null, phrase);

    private static Bilingual Named(FigureDefinition figure) => figure.Code is null ? figure.Name : Caption(figure.Id, figure.Name);

    private static Bilingual Caption(FigureText text, Bilingual phrase) => Caption(text.Id, text.Part, phrase);

    private static Bilingual Caption(string id, Bilingual? part, Bilingual phrase)
    {
        var figure = char.ToUpperInvariant(id[0]) + id.Split('_')[0][1..];
        return part is { } of
            ? new($"{figure} ({of.Vi}): {phrase.Vi}", $"{figure} ({of.En}): {phrase.En}")
            : new($"{figure}: {phrase.Vi}", $"{figure}: {phrase.En}");
    }

    private static IReadOnlyList<Column<TRow>> Of<TRow>(FigureText text, Func<TRow, Figure> figure, Bilingual missingNote) =>
    [
        Table<TRow>.Int32OrNull($"{text.Id}_num", r => figure(r).Numerator, Caption(text, text.Numerator), Sentence(text.Numerator, NullNote)).AsFlow().In(text.Unit),
        Denominator<TRow>(text, r => figure(r).Due),
        Missing<TRow>(text, r => figure(r).Missing, missingNote),
    ];

    private static Column<TRow> Missing<TRow>(FigureText text, Func<TRow, int> value, Bilingual note)
    {
        var column = Table<TRow>.Int32($"{text.Id}_missing", value, Caption(text, text.Missing), Sentence(text.Missing, note)).AsFlow().In(text.MissingUnit ?? text.Unit);
        return note == MissingNote ? column with { Definition = column.Definition with { PartOf = $"{text.Id}_den" } } : column;
    }

    private static Bilingual Sentence(Bilingual phrase, Bilingual? note = null) => new(
        $"{phrase.Vi}.{(note is { } vi ? " " + vi.Vi : "")}",
        $"{phrase.En}.{(note is { } en ? " " + en.En : "")}");
}
