using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Pipeline.Core;
using Pipeline.Functions.Edge.Identity;
using Pipeline.Storage;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions.Edge;

/// <summary>
/// The one way from a request to an answer: size, key, rate, role, media type, then what the address does; and every failure on the way becomes
/// an answer here. It is ours, and no middleware of a host, so that it is the same in both.
/// </summary>
public sealed partial class EndpointPipeline(CallerRecognition callers, RateLimits limits, ClientAddress addresses, TimeProvider time, ILogger<EndpointPipeline> log)
{
    private static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(30);

    public async Task<IResult> AnswerAsync(
        HttpRequest request, EndpointRules rules, Func<Incoming, CancellationToken, Task<Answer>> act, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, request.HttpContext.RequestAborted);
        var answer = await GuardedAsync(request, rules, act, stop.Token);
        if (answer != Answer.ToNobody)
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

    private async Task<Answer> GuardedAsync(
        HttpRequest request, EndpointRules rules, Func<Incoming, CancellationToken, Task<Answer>> act, CancellationToken stop)
    {
        try
        {
            var (incoming, refusal) = await AdmitAsync(request, rules, stop);
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
#pragma warning disable CA1031 // The one place where a bug in a request ends.
        catch (Exception bug)
        {
            Failed(rules.Name, bug);
            return Problems.Of(Problem.Unexpected());
        }
#pragma warning restore CA1031
    }

    /// <summary>The checks in the order of ARCHITECTURE «A submission».</summary>
    private async Task<(Incoming? Incoming, Answer? Refusal)> AdmitAsync(HttpRequest request, EndpointRules rules, CancellationToken stop)
    {
        var (caller, stranger) = rules.Roles.Count == 0 ? (null, Crowding(request, rules)) : await KnownAsync(request, stop);
        var body = rules.MediaTypes.Count == 0 ? ReadOnlyMemory<byte>.Empty
            : await RequestBody.ReadAsync(request, rules.BodyLimit, keep: stranger is null, stop);
        var receivedAt = time.GetUtcNow();
        if (body is null)
        {
            return (null, Problems.Of(Problem.BodyTooLarge(rules.BodyLimitMiB)));
        }

        return (stranger ?? (Refusal(request, rules, caller) is { } refusal ? Problems.Of(refusal) : null)) is { } answer
            ? (null, answer)
            : (new(request, caller, body.Value, receivedAt) { From = addresses.Of(request) }, null);
    }

    /// <summary>At an address that is open to all: too many questions from one client.</summary>
    private Answer? Crowding(HttpRequest request, EndpointRules rules) =>
        !rules.LimitedByAddress || limits.TryPassFrom(addresses.NetworkOf(request), out var retryAfter)
            ? null
            : Problems.Of(Problem.TooManyFromAddress()) with { RetryAfter = retryAfter };

    /// <summary>Who asks, or why it goes no further.</summary>
    private async Task<(Caller? Caller, Answer? Refusal)> KnownAsync(HttpRequest request, CancellationToken stop)
    {
        var (caller, problem) = await callers.RecogniseAsync(request, stop);
        if (caller is null)
        {
            return (null, Problems.Of(problem!));
        }

        return limits.TryPass(caller.KeyId, out var retryAfter)
            ? (caller, null)
            : (null, Problems.Of(Problem.TooManyRequests(limits.PerSecond)) with { RetryAfter = retryAfter });
    }

    private static Problem? Refusal(HttpRequest request, EndpointRules rules, Caller? caller) =>
        rules.MediaTypes.Count > 0 && MediaTypes.Check(request, rules.MediaTypes) is { } unknown ? unknown
        : caller is not null && !rules.Roles.Contains(caller.Role) ? Problem.RoleNotAllowed(Roles.Named(rules.Roles))
        : Flags.Check(request, rules.Flags);

    [LoggerMessage(1001, LogLevel.Information, "{Endpoint} answered {Status}: {Codes}.")]
    private partial void Refused(string endpoint, int status, string codes);

    [LoggerMessage(1002, LogLevel.Debug, "{Endpoint}: the client has gone.")]
    private partial void ClientGone(string endpoint);

    [LoggerMessage(1003, LogLevel.Warning, "{Endpoint}: the store cannot be reached or refuses for load.")]
    private partial void StoreOut(string endpoint, Exception outage);

    [LoggerMessage(1004, LogLevel.Error, "{Endpoint} failed.")]
    private partial void Failed(string endpoint, Exception bug);
}
