using Pipeline.Core;
using Pipeline.Storage.Messages;

namespace Pipeline.Functions.Messages;

/// <summary>The delivery of a message to one receiver. The receiver's address may be a secret: its id and its host stand for it.</summary>
/// <param name="State"><c>waiting</c>, <c>sending</c>, <c>sent</c> or <c>failed</c>.</param>
/// <param name="NextTryAt">Null once it has ended.</param>
/// <param name="LastStatus">The HTTP status of the last answer, if there was one.</param>
/// <param name="LastFailure"><c>no-answer</c>, <c>timed-out</c>, <c>refused</c> or <c>receiver-removed</c>; null if the last attempt did not fail.</param>
public sealed record DeliveryView(
    string Receiver, string Host, string State, int Attempts, DateTimeOffset? NextTryAt, DateTimeOffset? LastTriedAt, int? LastStatus, string? LastFailure,
    DateTimeOffset? SentAt)
{
    public static DeliveryView Of(Delivery delivery) => new(
        delivery.Receiver, delivery.Host, KebabCase.Of(delivery.State), delivery.Attempts, delivery.IsOpen ? delivery.DueAt : null, delivery.TriedAt,
        delivery.LastStatus, delivery.LastFailure is { } failure ? KebabCase.Of(failure) : null, delivery.SentAt);
}
