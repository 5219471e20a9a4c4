using Pipeline.Core;

namespace Pipeline.Local.Demo.Report;

/// <summary>What of the cells' meetings shows only over months, as it was published.</summary>
/// <param name="GapAlerts">Cells with an alert (M2).</param>
/// <param name="MadeUpLate">M1c.</param>
/// <param name="Hosts">C2.</param>
/// <param name="Visits">C3.</param>
/// <param name="LongestWait">Months that the cell of the district has waited to host which has waited longest.</param>
public sealed record RotationFigures(Month Month, int GapAlerts, Rate MadeUpLate, Rate Hosts, Rate Visits, int LongestWait);
