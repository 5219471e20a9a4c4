namespace Pipeline.Core.Reports;

/// <summary>What stands at a place of a table.</summary>
public abstract record ReportCell
{
    public static ReportCell Nothing { get; } = new Words(new("", ""));

    /// <summary>Text.</summary>
    public sealed record Words(Bilingual Text) : ReportCell;

    /// <summary>A number that is no figure of its own, such as a count of rows; null where there is none.</summary>
    public sealed record Amount(decimal? Value, ReportFormat Format) : ReportCell;

    /// <summary>A figure, with all that decides how it looks.</summary>
    public sealed record Reading(FigureValue Value) : ReportCell;

    public sealed record Day(DateOnly? Value) : ReportCell;
}
