namespace Pipeline.Local.Demo.Play;

/// <summary>Shows how far the year is.</summary>
public interface IYearView
{
    /// <summary>So many more sheets were posted and answered as they must be.</summary>
    void Posted(int sheets);

    /// <summary>A month's cut begins.</summary>
    void Cutting(MonthCut cut, DateTimeOffset at);
}
