using Pipeline.Core.Explanations;
using Pipeline.Core.Obligations;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators.Reporting;

/// <summary>How a sheet's first revision not withdrawn came, as people read it in an explanation. What is missing has no such sentence.</summary>
internal static class ReportingWording
{
    public static Bilingual Received(ReceivedSheet? first)
    {
        var at = first is null ? default : Spoken.Of(first.FirstReceivedAt);
        return new($"Nhận lần đầu lúc {at.Vi}.", $"First received on {at.En}.");
    }

    public static Bilingual OnTime(ReceivedSheet? first)
    {
        var at = first is null ? default : Spoken.Of(first.FirstReceivedAt);
        return new($"Nhận lần đầu lúc {at.Vi}, trước hạn nộp.", $"First received on {at.En}, before the deadline.");
    }

    public static Bilingual OnTimeByDevice(ReceivedSheet? first, MonthDeadlines deadlines)
    {
        if (first?.FirstFinalisedAt is not { } finalisedAt || deadlines.IsOnTime(first.FirstReceivedAt))
        {
            return OnTime(first);
        }

        var (done, at) = (Spoken.Of(finalisedAt), Spoken.Of(first.FirstReceivedAt));
        return new(
            $"Hoàn thành trên thiết bị lúc {done.Vi}, trước hạn nộp; nhận lần đầu lúc {at.Vi}, trước khi khóa tháng.",
            $"Finalised on the device on {done.En}, before the deadline; first received on {at.En}, before the lock.");
    }

    public static Bilingual Late(ReceivedSheet? first, MonthDeadlines deadlines)
    {
        var (at, until) = (first is null ? default : Spoken.Of(first.FirstReceivedAt), Spoken.Of(deadlines.OnTimeBefore));
        return new($"Nhận lần đầu lúc {at.Vi}; hạn nộp là trước {until.Vi}.", $"First received on {at.En}; the deadline was before {until.En}.");
    }
}
