namespace Pipeline.Storage.Messages;

/// <summary>The delivery of a message to one receiver.</summary>
/// <param name="Receiver">The id of the receiver.</param>
/// <param name="Attempts">Begun so far.</param>
/// <param name="DueAt">When it is tried next; while it is being sent, when the claim ends.</param>
/// <param name="WaitingSince">From here counts how long it is tried: when it was written, or made due again by hand.</param>
public sealed record Delivery(string Receiver, string Host, DeliveryState State, int Attempts, DateTimeOffset DueAt, DateTimeOffset WaitingSince)
{
    /// <summary>Attempts of before it was made due again by hand: the waits between attempts begin anew from there.</summary>
    public int AttemptsBefore { get; init; }

    public DateTimeOffset? TriedAt { get; init; }

    /// <summary>The status of the last answer; null where there was none.</summary>
    public int? LastStatus { get; init; }

    /// <summary>Why the last attempt failed; null if it did not.</summary>
    public DeliveryFailure? LastFailure { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    public bool IsOpen => State is DeliveryState.Waiting or DeliveryState.Sending;

    internal static Delivery To(WebhookReceiver receiver, DateTimeOffset now) => new(receiver.Id, receiver.Host, DeliveryState.Waiting, 0, now, now);

    /// <summary>Taken in hand until an instant.</summary>
    internal Delivery ClaimedUntil(DateTimeOffset until, DateTimeOffset now) =>
        this with { State = DeliveryState.Sending, Attempts = Attempts + 1, DueAt = until, TriedAt = now };

    /// <summary>To be tried again now, for as long as a new one.</summary>
    internal Delivery Again(DateTimeOffset now) =>
        this with { State = DeliveryState.Waiting, DueAt = now, WaitingSince = now, AttemptsBefore = Attempts };

    /// <summary>After an attempt.</summary>
    /// <param name="chance">From 0 to below 1, for the wait.</param>
    internal Delivery After(SendResult result, DateTimeOffset now, TimeSpan givesUpAfter, double chance)
    {
        var tried = this with { LastStatus = result.Status };
        if (result.IsTaken)
        {
            return tried with { State = DeliveryState.Sent, SentAt = now, LastFailure = null };
        }

        var failed = tried with
        {
            LastFailure = result.Status is not null ? DeliveryFailure.Refused : result.TimedOut ? DeliveryFailure.TimedOut : DeliveryFailure.NoAnswer,
        };
        var wait = BackOff.After(Attempts - AttemptsBefore, chance, result.RetryAfter);
        return result.IsGone || now + wait > WaitingSince + givesUpAfter
            ? failed with { State = DeliveryState.Failed }
            : failed with { State = DeliveryState.Waiting, DueAt = now + wait };
    }

    /// <summary>There is no address to send to any more.</summary>
    internal Delivery WithoutReceiver() => this with { State = DeliveryState.Failed, LastFailure = DeliveryFailure.ReceiverRemoved };
}
