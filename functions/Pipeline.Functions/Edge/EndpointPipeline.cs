using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Pipeline.Core;
using Pipeline.Functions.Edge.Identity;
using Pipeline.Storage;
using Pipeline.Storage.Keys;

namespace Pipeline.Functions.Edge;

/// <summary>
/// The one way from a request to an answer: size, key, rate, role, media type, then what the address does; and every failure on the way becomes
/// an answer here. What was done with a key stands in the audit before the answer goes out. It is ours, and no middleware of a host, so that it is the same in both.
/// </summary>
public sealed partial class EndpointPipeline(
    CallerRecognition callers, RateLimits limits, ClientAddress addresses, UseAudit audit, KeyTerms terms, TimeProvider time, ILogger<EndpointPipeline> log)
{
    private static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(30);

    public async Task<IResult> AnswerAsync(
        HttpRequest request, EndpointRules rules, Func<Incoming, CancellationToken, Task<Answer>> act, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, request.HttpContext.RequestAborted);
        var visit = new Visit(request, rules);
        var answer = await audit.ToldAsync(visit, await GuardedAsync(visit, act, stop.Token)) with
        {
            KeyEndsAt = terms.EndOf(visit.Caller?.KeyEndsAt, time.GetUtcNow()),
        };
        if (answer.Status != StatusCodes.Status499ClientClosedRequest)
        {
            rules.Answers?.Add(1, new KeyValuePair<string, object?>("status", answer.Status));
        }

        if (answer.Outage is { } outage)
        {
            StoreOut(rules.Name, outage);
        }

        if (answer.Codes.Count > 0)
        {
            Refused(rules.Name, answer.Status, string.Join(' ', answer.Codes.Distinct(StringComparer.Ordinal)));
        }

        return answer;
    }

    private async Task<Answer> GuardedAsync(Visit visit, Func<Incoming, CancellationToken, Task<Answer>> act, CancellationToken stop)
    {
        var (request, rules) = (visit.Request, visit.Rules);
        try
        {
            var (incoming, refusal) = await AdmitAsync(visit, stop);
            return refusal ?? await act(incoming!, stop);
        }
        catch (Exception) when (request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            ClientGone(rules.Name);
            return Answer.ToNobody;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Problems.Of(Problem.ShuttingDown()) with { RetryAfter = TryAgain };
        }
        catch (BadHttpRequestException bad)
        {
            return Problems.Of(bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? Problem.BodyTooLarge(rules.BodyLimitMiB) : Problem.BodyUnreadable());
        }
        catch (StoreUnavailableException outage)
        {
            return Problems.Of(outage.Throttled ? Problem.StoreBusy() : Problem.StoreOutOfReach()) with { RetryAfter = TryAgain, Outage = outage };
        }
        catch (InputsPurgedException purged)
        {
            return Problems.Of(purged.Problem);
        }
#pragma warning disable CA1031 // The one place where a bug in a request ends.
        catch (Exception bug)
        {
            Failed(rules.Name, bug);
            return Problems.Of(Problem.Unexpected());
        }
#pragma warning restore CA1031
    }

    /// <summary>The checks in the order of ARCHITECTURE «A submission».</summary>
    private async Task<(Incoming? Incoming, Answer? Refusal)> AdmitAsync(Visit visit, CancellationToken stop)
    {
        var (request, rules) = (visit.Request, visit.Rules);
        var stranger = rules.Roles.Count == 0 ? Crowding(request, rules) : await StrangerAsync(visit, stop);
        var body = rules.MediaTypes.Count == 0 ? ReadOnlyMemory<byte>.Empty
            : await RequestBody.ReadAsync(request, rules.BodyLimit, keep: stranger is null, stop);
        var receivedAt = time.GetUtcNow();
        if (body is null)
        {
            return (null, Problems.Of(Problem.BodyTooLarge(rules.BodyLimitMiB)));
        }

        return (stranger ?? (Refusal(visit) is { } refusal ? Problems.Of(refusal) : null)) is { } answer
            ? (null, answer)
            : (new(request, visit.Caller, body.Value, receivedAt) { From = addresses.Of(request) }, null);
    }

    /// <summary>At an address that is open to all: too many questions from one client.</summary>
    private Answer? Crowding(HttpRequest request, EndpointRules rules) =>
        !rules.LimitedByAddress || limits.TryPassFrom(addresses.NetworkOf(request), out var retryAfter)
            ? null
            : Problems.Of(Problem.TooManyFromAddress()) with { RetryAfter = retryAfter };

    /// <summary>
    /// Why who asks goes no further; null if it is known. The key is looked at first: whoever holds a good one passes, however many bad ones came from
    /// the same address or with the same id.
    /// </summary>
    private async Task<Answer?> StrangerAsync(Visit visit, CancellationToken stop)
    {
        visit.HasPresented = callers.HasPresented(visit.Request);
        var (caller, problem) = await callers.RecogniseAsync(visit.Request, stop);
        if (caller is null)
        {
            return Failing(visit) ?? Problems.Of(problem!);
        }

        visit.Caller = caller;
        return limits.TryPass(caller.KeyId, out var retryAfter)
            ? null
            : Problems.Of(Problem.TooManyRequests(limits.PerSecond)) with { RetryAfter = retryAfter };
    }

    /// <summary>A key that opens nothing: too many of them from one client.</summary>
    private Answer? Failing(Visit visit) => !visit.HasPresented || limits.TryFailFrom(addresses.NetworkOf(visit.Request), out var wait)
        ? null
        : Problems.Of(Problem.TooManyFailedKeys()) with { RetryAfter = wait };

    private static Problem? Refusal(Visit visit)
    {
        var (request, rules, caller) = (visit.Request, visit.Rules, visit.Caller);
        return rules.MediaTypes.Count > 0 && MediaTypes.Check(request, rules.MediaTypes) is { } unknown ? unknown
            : caller is not null && !rules.Roles.Contains(caller.Role) ? Problem.RoleNotAllowed(Roles.Named(rules.Roles))
            : caller is { Scope.ReadOnly: true } && !rules.OpenToReaders && !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) ? Problem.KeyReadOnly()
            : caller is { Scope.IsLimitedToForms: true } && !rules.MindsForms ? Problem.KeyLimitedToForms(caller.Scope.Forms)
            : Flags.Check(request, rules.Flags);
    }

    [LoggerMessage(1001, LogLevel.Information, "{Endpoint} answered {Status}: {Codes}.")]
    private partial void Refused(string endpoint, int status, string codes);

    [LoggerMessage(1002, LogLevel.Debug, "{Endpoint}: the client has gone.")]
    private partial void ClientGone(string endpoint);

    [LoggerMessage(1003, LogLevel.Warning, "{Endpoint}: the store cannot be reached or refuses for load.")]
    private partial void StoreOut(string endpoint, Exception outage);

    [LoggerMessage(1004, LogLevel.Error, "{Endpoint} failed.")]
    private partial void Failed(string endpoint, Exception bug);
}
