using Pipeline.Core.Sheets.Warnings;

namespace Pipeline.Core.Indicators.Warnings;

/// <summary>A row of <c>fact_warning</c>: a kind of warning of an organisation in a month.</summary>
/// <param name="Concerned">Members or households named, each time they are named; 0 where the warning is about the sheet.</param>
/// <param name="Confirmed">Of an outlier mark: those that someone said are right; null of other kinds.</param>
public sealed record WarningRow(MonthStamp Stamp, int OrganizationKey, WarningKind Kind, int Sheets, int Warnings, int Concerned, int? Confirmed);
