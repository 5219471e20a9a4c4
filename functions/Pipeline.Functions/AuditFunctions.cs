using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Audit;

namespace Pipeline.Functions;

/// <summary>The audit by the clock. A run that was missed or failed is made up for by the next.</summary>
public sealed class AuditFunctions(TimedAudit audit)
{
    [Function("SealAudit")]
    public Task Seal([TimerTrigger("%SealAuditSchedule%")] TimerInfo timer, CancellationToken cancellation) => audit.SealAsync(timer.IsPastDue, cancellation);
}
