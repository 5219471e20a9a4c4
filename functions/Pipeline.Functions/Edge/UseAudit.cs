using System.Globalization;
using Microsoft.AspNetCore.Http;
using Pipeline.Core;
using Pipeline.Functions.Edge.Identity;
using Pipeline.Storage;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Keys;

namespace Pipeline.Functions.Edge;

/// <summary>
/// Writes every use of a key and every key that was refused into the audit, before the answer goes out: which key, what, when, from where, with what
/// result. A request that is told to wait for its rate was no use, and
/// leaves no entry: a flood would only fill the log.
/// </summary>
public sealed class UseAudit(AuditLog log, ClientAddress addresses, TimeProvider time)
{
    private const string Nobody = "unknown";

    private static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(10);

    /// <returns>The answer; in place of one that the audit cannot hold a failure of the store. What was done stays done, and can be sent again.</returns>
    public async Task<Answer> ToldAsync(Visit visit, Answer answer)
    {
        if (!visit.HasPresented || answer.IsAudited || answer.Status == StatusCodes.Status429TooManyRequests)
        {
            return answer;
        }

        try
        {
            await log.AppendAsync(EntryOf(visit, answer), CancellationToken.None);
            return answer;
        }
        catch (StoreUnavailableException outage)
        {
            return answer.Status >= StatusCodes.Status500InternalServerError
                ? answer
                : Problems.Of(outage.Throttled ? Problem.StoreBusy() : Problem.StoreOutOfReach()) with { RetryAfter = TryAgain, Outage = outage };
        }
    }

    private AuditEntry EntryOf(Visit visit, Answer answer)
    {
        var request = visit.Request;
        var status = answer.Status.ToString(CultureInfo.InvariantCulture);
        return new(
            time.GetUtcNow(), visit.Caller?.KeyId ?? KeyStore.IdOf(request.Headers[CallerRecognition.KeyHeader]) ?? Nobody, visit.Rules.Verb,
            $"{request.Method} {request.Path}", answer.Codes.Count == 0 ? status : $"{status} {answer.Codes[0]}", addresses.Of(request));
    }
}
