using Pipeline.Storage.Telemetry;

namespace Pipeline.Storage.Messages;

/// <summary>Measures and traces what became of deliveries.</summary>
internal static class DeliveryTelling
{
    public static Task<IReadOnlyList<TriedDelivery>> OfAsync(IReadOnlyList<string> due, Func<Task<IReadOnlyList<TriedDelivery>>> serve) =>
        Traces.OfAsync(Traces.Deliver, async trace =>
        {
            trace?.SetTag("messages", Messages(due));
            var tried = await serve();
            var counts = DeliveryCounts.Of(tried);
            trace?.SetTag("delivered", counts.Sent).SetTag("failed", counts.Postponed + counts.GivenUp);
            Count("delivered", counts.Sent);
            Count("failed", counts.Postponed);
            Count("given-up", counts.GivenUp);
            return tried;
        });

    /// <param name="deliveries">The keys of those that have not ended.</param>
    public static void TellWaiting(IEnumerable<string> deliveries) => Measurements.SawWaiting(Messages(deliveries));

    private static int Messages(IEnumerable<string> deliveries) => deliveries.Select(MessageKeys.MessageOf).Distinct(StringComparer.Ordinal).Count();

    private static void Count(string result, int deliveries)
    {
        if (deliveries > 0)
        {
            Measurements.WebhookDeliveries.Add(deliveries, new KeyValuePair<string, object?>("result", result));
        }
    }
}
