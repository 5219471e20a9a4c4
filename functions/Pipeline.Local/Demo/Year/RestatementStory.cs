using Pipeline.Core;

namespace Pipeline.Local.Demo.Year;

/// <summary>In January the board lets in what one organisation had filed after the lock, of one month of the year before.</summary>
public static class RestatementStory
{
    /// <summary>The board looks at the months from here on, and restates the first one that somebody asked for.</summary>
    public static Month From { get; } = new(2019, 6);

    public static DateTimeOffset At { get; } = VietnamTime.At(new DateOnly(2020, 1, 16), new TimeOnly(9, 30));

    public const string Reason = "Mưa lũ làm mất điện và mất mạng trong kỳ nộp; Ban Tổ chức đã kiểm tra biểu giấy.";
}
