using Pipeline.Core.Obligations;

namespace Pipeline.Core.Indicators.Reporting;

/// <summary>
/// R1 (INDICATORS, Reporting): the sheet is accepted and not withdrawn. A nil report counts; a sheet that was not expected is in no
/// numerator.
/// </summary>
public static class Completeness
{
    public static Figure Of(SheetObligation sheet, DateTimeOffset? firstReceivedAt) => !sheet.IsExpected
        ? default
        : firstReceivedAt is null ? new(0, 1, 1) : new(1, 1, 0);
}
