namespace Pipeline.Core.Indicators.Reporting;

/// <summary>A row of <c>fact_reporting</c>: an organisation's form in a month.</summary>
/// <param name="DaysLate">Summed over its late sheets.</param>
/// <param name="NotExpected">Units that would owe the form and are not expected to this month.</param>
public sealed record ReportingRow(
    MonthStamp Stamp, int OrganizationKey, int FormKey, Figure R1, Figure R2, Figure R2b, int DaysLate, int NotExpected);
