namespace Pipeline.Storage.Messages;

/// <summary>What came of one run of the deliveries.</summary>
/// <param name="Sent">Deliveries that a receiver took.</param>
/// <param name="Postponed">Attempts that failed and will be repeated.</param>
/// <param name="GivenUp">Deliveries that were given up.</param>
public sealed record DeliveryCounts(int Sent, int Postponed, int GivenUp)
{
    internal static DeliveryCounts Of(IReadOnlyCollection<TriedDelivery> tried)
    {
        return new(Count(DeliveryState.Sent), Count(DeliveryState.Waiting), Count(DeliveryState.Failed));

        int Count(DeliveryState state) => tried.Count(t => t.After.State == state);
    }
}
