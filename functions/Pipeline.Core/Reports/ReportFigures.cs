using Pipeline.Core.Datasets;
using Pipeline.Core.Datasets.Measures;
using Pipeline.Core.Explanations;
using Pipeline.Core.Indicators;
using static Pipeline.Core.Datasets.Measures.MeasureExpression;

namespace Pipeline.Core.Reports;

/// <summary>The figures of the month report. What each computes is the measure of the catalogue; here stands only how it is read.</summary>
public static class ReportFigures
{
    private static readonly Bilingual Sheets = new("biểu", "sheets");
    private static readonly Bilingual Cells = new("chi bộ", "cells");
    private static readonly Bilingual Members = new("đảng viên", "members");
    private static readonly Bilingual Meetings = new("buổi", "meetings");
    private static readonly Bilingual Households = new("hộ", "households");
    private static readonly Bilingual Invitations = new("cuộc họp", "meetings");

    private static readonly Dictionary<string, ReportFigure> ById = Make().ToDictionary(f => f.Id, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">There is no such figure.</exception>
    public static ReportFigure Get(string id) => ById[id];

    public static IReadOnlyList<ReportFigure> Get(params IEnumerable<string> ids) => [.. ids.Select(Get)];

    public static IReadOnlyCollection<ReportFigure> All => ById.Values;

    private static IEnumerable<ReportFigure> Make() =>
    [
        Share("r1", Sheets), Share("r2", Sheets), Share("r2b", Sheets), Share("o1", Sheets),
        Number("on-time", "O1", Sheets), Number("late", "O1", Sheets),
        Share("m1", Cells), Share("m1a", Cells), Share("m1c", Cells, describes: true),
        Share("m3", new("lượt đảng viên", "attendances")), Share("m3-net", new("lượt đảng viên", "attendances")),
        Share("m4-prepared", Meetings), Share("m4-self-criticism", Meetings), Share("m4-resolution", Meetings), Share("m4-issues", new("vấn đề", "issues")),
        Share("m5-good", Meetings, describes: true), Share("m5-fair", Meetings, describes: true),
        Share("m5-average", Meetings, describes: true), Share("m5-poor", Meetings, describes: true),
        Share("c1", new("cụm", "clusters")), Share("c2", Cells), Share("c3", new("cặp chi bộ", "pairs of cells"), describes: true),
        Share("v1", new("thôn", "villages")), Share("d1", Invitations), Share("d1b", Invitations), Share("d2", new("vấn đề", "issues")),
        Share("a1", new("ngày", "days")), Share("a1v", new("cặp thôn–ngành", "village–sector pairs")),
        Share("a2", new("chức danh", "posts"), describes: true),
        Number("a2-in-progress", "A2", new("chức danh", "posts")), Number("a2m-person-months", "A2m", new("người-tháng", "person-months")),
        Number("a2m-leaders-away", "A2m", new("người", "people")),
        Share("h1", Households, describes: true), Share("h1b", new("ngày-hộ", "household-days"), describes: true),
        Share("h2", Members, describes: true), Share("h3", Households),
        Number("h2b-load", "H2b", Households), Number("h2b-most", "H2b", Households), Number("h2b-over-cap", "H2b", Members),
        Number("members-first-in-charge-in-year", "H2", Members), Number("households-first-in-charge-in-year", "H1", Households),
        Share("s1", Members), Share("s3-below", Members, describes: true), Share("s3-at", Members, describes: true), Share("s3-above", Members, describes: true),
        Share("s4", Members), Share("s4-tasks", new("nhiệm vụ", "tasks")),
        Share("s2-self", Members, describes: true), Share("s2-agreed", Members, describes: true),
        Share("e1", new("mô hình", "models"), describes: true), Number("e1p-owners", "E1p", new("người", "people")),
        Share("n1", new("xã", "communes"), describes: true), Criteria(),
    ];

    /// <summary>The rate of the figure, its two parts, and what is missing of it.</summary>
    private static ReportFigure Share(string id, Bilingual counts, bool describes = false)
    {
        var measure = MeasureCatalogue.Get(id + "-rate");
        var ratio = (Quotient)OfOneMonth(measure.Expression);
        var column = id.Replace('-', '_');
        var rule = FigureExplanations.Find(measure.Table)!.FigureOf(column + "_num")!;
        var missing = Column(measure.Table, column + "_missing");
        var counted = missing?.PartOf == column + "_den";
        return new(
            id, measure.Name.Vi.Split(' ', ':')[0], measure.Table, NameOf(rule, column), counts, measure.Meaning,
            ratio.Dividend, ratio.Divisor, Missing(missing, ratio.Divisor), counted, !describes)
        { Where = FigureMeasures.Where(DatasetSchema.Find(measure.Table)!, column) };
    }

    private static ReportFigure Number(string id, string code, Bilingual counts)
    {
        var measure = MeasureCatalogue.Get(id);
        var name = new Bilingual(AfterColon(measure.Name.Vi), AfterColon(measure.Name.En));
        return new(id, code, measure.Table, name, counts, measure.Meaning, OfOneMonth(measure.Expression), null, null, false, false);
    }

    private static ReportFigure Criteria()
    {
        var measure = MeasureCatalogue.Get("criteria-rate");
        var ratio = (Quotient)OfOneMonth(measure.Expression);
        return new(
            "criteria", "N1", measure.Table, new("Tiêu chí nông thôn mới đã đạt", "New Rural criteria met"), new("tiêu chí", "criteria"), measure.Meaning,
            ratio.Dividend, ratio.Divisor, new Sum("n1_missing"), false, false);
    }

    /// <summary>Over one month a stock is that month's.</summary>
    private static MeasureExpression OfOneMonth(MeasureExpression expression) => expression is LastMonth stock ? stock.Of : expression;

    /// <summary>Counted as the denominator is: where that takes a unit once, what is missing is taken once too.</summary>
    private static MeasureExpression? Missing(ColumnDefinition? column, MeasureExpression denominator) => (column, denominator) switch
    {
        (null, _) => null,
        (_, SumOfUnits once) => once with { Column = column.Name },
        (_, Sum all) => all with { Column = column.Name },
        _ => new Sum(column.Name),
    };

    /// <summary>Several figures share one rule, such as the four levels of a quality: the caption of the column says which.</summary>
    private static Bilingual NameOf(FigureDefinition rule, string column) =>
        rule.Id == column ? rule.Name : new($"{rule.Name.Vi}: {OfPart(column).Vi}", $"{rule.Name.En}: {OfPart(column).En}");

    private static Bilingual OfPart(string column) => column switch
    {
        "m5_good" => new("tốt", "good"),
        "m5_fair" => new("khá", "fair"),
        "m5_average" => new("trung bình", "average"),
        "m5_poor" => new("kém", "poor"),
        "s3_below" => new("thống nhất thấp hơn", "agreed below"),
        "s3_at" => new("thống nhất bằng", "agreed at"),
        "s3_above" => new("thống nhất cao hơn", "agreed above"),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "The part of the figure has no name."),
    };

    private static ColumnDefinition? Column(string table, string name) => DatasetSchema.Find(table)!.Columns.FirstOrDefault(c => c.Name == name);

    /// <summary>«E1p: chủ mô hình …» without its code, as a name of its own.</summary>
    private static string AfterColon(string name) =>
        name.IndexOf(": ", StringComparison.Ordinal) is var at and >= 0 ? char.ToUpperInvariant(name[at + 2]) + name[(at + 3)..] : name;
}
