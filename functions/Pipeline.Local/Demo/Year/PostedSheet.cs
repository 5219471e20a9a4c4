using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>A sheet as a clerk sends it, and the answer it must get.</summary>
/// <param name="Base">The revision it replaces; 0 for a first one.</param>
/// <param name="Reason">Given exactly for a nil report and a withdrawal.</param>
/// <param name="Rows">The records of the form's rows: <see cref="CellMeeting"/>, <see cref="VillageMeeting"/> and so on.</param>
public sealed record PostedSheet(
    FormDefinition Form, Month Month, string Unit, int Base, SheetKind Kind, string? Reason, IReadOnlyList<object> Rows, Habit Habit, Expected Expected)
{
    /// <summary>The device's own UUID for this revision; null from senders that give none.</summary>
    public Guid? Id { get; init; }

    /// <summary>The clerk says that the unusual figures of it are right.</summary>
    public bool Confirms { get; init; }

    /// <summary>When the clerk finished on the device, which may have been out of reach of the network then.</summary>
    public DateTimeOffset? FinalisedAt { get; init; }

    /// <summary>How far the device's clock is ahead of the server's.</summary>
    public TimeSpan ClockAhead { get; init; }
}
