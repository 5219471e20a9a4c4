namespace Pipeline.Core.Obligations;

/// <summary>A row of the obligation ledger as people read it: who owes what by when, and why. By the pack in force on the month's last day.</summary>
/// <param name="Organization">Who owes it.</param>
/// <param name="Form">The form that reports it.</param>
/// <param name="Unit">The cell, village or commune it is about, as it stands on the month's last day.</param>
/// <param name="Due">It is owed before this instant, UTC.</param>
public sealed record Duty(DutyKind Kind, string Organization, string Form, string Unit, DateTimeOffset Due, Bilingual Why)
{
    /// <summary>How many are owed: 1, or the number of households.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The day that was planned or is in the calendar; null where any day will do.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whose duty it is, where it is one person's: a member's code.</summary>
    public string? Person { get; init; }

    public string? Post { get; init; }

    /// <summary>The village of the post on the day.</summary>
    public string? Village { get; init; }

    public string? Sector { get; init; }

    /// <summary>The body that meets.</summary>
    public Sheets.MeetingBody? Body { get; init; }

    /// <summary>A sheet that is expected, or would be.</summary>
    /// <param name="deadlines">Those of the organisation, with its extension.</param>
    public static Duty Of(string organization, SheetObligation sheet, MonthDeadlines deadlines) =>
        new(DutyKind.Sheet, organization, sheet.Form, sheet.Unit, deadlines.OnTimeBefore, ExpectationWording.Of(sheet.Why));
}
