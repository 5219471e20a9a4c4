namespace Pipeline.Local.Demo.Year;

/// <summary>One request: a sheet, or a batch of them.</summary>
/// <param name="At">The instant at which it is received, a full hour, UTC.</param>
/// <param name="Organization">The code of the organisation whose key it is sent with.</param>
public sealed record Posting(DateTimeOffset At, string Organization, IReadOnlyList<PostedSheet> Sheets)
{
    public bool IsBatch => Sheets.Count > 1;

    public bool ForRestatement => Sheets[0].Habit == Habit.ForRestatement;
}
