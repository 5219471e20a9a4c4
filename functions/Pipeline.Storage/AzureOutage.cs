using Azure;
using Azure.Identity;

namespace Pipeline.Storage;

/// <summary>Tells outages of Azure from answers, after the SDK's own retries.</summary>
internal static class AzureOutage
{
    public static async Task<T> GuardAsync<T>(Func<Task<T>> action, CancellationToken cancellation)
    {
        try
        {
            return await action();
        }
        catch (Exception error) when (Is(error, cancellation))
        {
            throw Unavailable(error);
        }
    }

    /// <summary>The same for a listing, whose pages are asked for one by one.</summary>
    /// <param name="isEmpty">Which answers say that there is nothing to list, not even the table or container.</param>
    public static async IAsyncEnumerable<T> GuardAsync<T>(IAsyncEnumerable<T> items, Func<RequestFailedException, bool> isEmpty, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var each = items.GetAsyncEnumerator(cancellation);
        while (true)
        {
            try
            {
                if (!await each.MoveNextAsync())
                {
                    yield break;
                }
            }
            catch (RequestFailedException error) when (isEmpty(error))
            {
                yield break;
            }
            catch (Exception error) when (Is(error, cancellation))
            {
                throw Unavailable(error);
            }

            yield return each.Current;
        }
    }

    /// <summary>No connection, a time-out, too much load, an error of the service. A time-out of the SDK's looks like a cancellation nobody asked for.</summary>
    private static bool Is(Exception error, CancellationToken cancellation) => error switch
    {
        RequestFailedException failed => failed.Status is 0 or 408 or 429 or >= 500,
        AggregateException many => many.InnerExceptions.All(e => Is(e, cancellation)),
        OperationCanceledException => !cancellation.IsCancellationRequested,
        AuthenticationFailedException or IOException or HttpRequestException => true,
        _ => false,
    };

    private static StoreUnavailableException Unavailable(Exception error) =>
        new($"Azure Storage cannot be reached or refuses for load: {error.Message.Split('\n')[0]}", error) { Throttled = IsThrottling(error) };

    private static bool IsThrottling(Exception error) => error switch
    {
        RequestFailedException failed => failed.Status == 429 || (failed.Status == 503 && failed.ErrorCode is "ServerBusy"),
        AggregateException many => many.InnerExceptions.Any(IsThrottling),
        _ => false,
    };
}
