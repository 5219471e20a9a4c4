using Pipeline.Core;

namespace Pipeline.Local.Demo.Report;

/// <summary>A month's headline figures, summed over all units, as they were published.</summary>
/// <param name="State">The state in the language of the screen.</param>
/// <param name="Completeness">R1.</param>
/// <param name="OnTime">R2.</param>
/// <param name="OnTimeByDevice">R2b.</param>
/// <param name="Meetings">M1.</param>
/// <param name="VillageMeetings">V1.</param>
/// <param name="Above">D1: meetings of the level above at which the secretary or the chair was.</param>
/// <param name="Apprenticeship">A1.</param>
/// <param name="Terms">A2 of the month's own year, as known in the month.</param>
/// <param name="Households">H1.</param>
public sealed record MonthFigures(
    Month Month, string State, Rate Completeness, Rate OnTime, Rate OnTimeByDevice, Rate Meetings, Rate VillageMeetings, Rate Above,
    Rate Apprenticeship, Rate Terms, Rate Households);
