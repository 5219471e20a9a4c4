namespace Pipeline.Core.Reports;

/// <summary>The colours of charts, told apart by people who see no red or no green, and by their lightness on paper.</summary>
public enum ReportColor
{
    Teal,
    Blue,
    Sand,
    Brown,
    Stone,
}
