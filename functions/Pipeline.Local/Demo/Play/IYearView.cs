namespace Pipeline.Local.Demo.Play;

/// <summary>Shows how far the year is.</summary>
public interface IYearView
{
    /// <summary>So many more sheets were posted and answered as they must be.</summary>
    void Posted(int sheets);

    /// <summary>A timer's run begins.</summary>
    void Running(TimerRun run, DateTimeOffset at);
}
