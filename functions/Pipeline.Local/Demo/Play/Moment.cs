using Pipeline.Local.Demo.Year;

namespace Pipeline.Local.Demo.Play;

/// <summary>What happens while the clock stands at an instant: postings, or a timer's run.</summary>
/// <param name="Postings">In the order in which each organisation sends its own.</param>
public sealed record Moment(DateTimeOffset At, IReadOnlyList<Posting> Postings, TimerRun? Run)
{
    /// <summary>Changes of registers that are filed, in this order.</summary>
    public IReadOnlyList<RegisterAct> Filed { get; init; } = [];

    /// <summary>Changes of registers that the board decides on, in this order.</summary>
    public IReadOnlyList<RegisterAct> Decided { get; init; } = [];

    /// <summary>The board restates a month, and the timer that works that off runs.</summary>
    public bool Restates { get; init; }
}
