using Microsoft.Extensions.Logging;
using Pipeline.Core.Jobs;

namespace Pipeline.Functions.Jobs;

/// <summary>Logs that a timer runs later than its schedule says: the host was down, or slow to start. It makes up for one run, however many were missed.</summary>
public sealed partial class LateRuns(ILogger<LateRuns> log)
{
    public void Note(JobKind timer, bool pastDue)
    {
        if (pastDue)
        {
            Late(timer.Code);
        }
    }

    [LoggerMessage(1105, LogLevel.Information, "{Timer} runs later than its schedule says.")]
    private partial void Late(string timer);
}
