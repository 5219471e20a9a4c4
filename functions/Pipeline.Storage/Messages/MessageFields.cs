using Pipeline.Core;

namespace Pipeline.Storage.Messages;

/// <summary>How messages and deliveries are written in rows.</summary>
internal static class MessageFields
{
    public static Dictionary<string, string> None => new(StringComparer.Ordinal);

    public static Dictionary<string, string> Of(OutboxMessage message)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Id"] = message.Id,
            ["Kind"] = KebabCase.Of(message.Kind),
            ["CreatedAt"] = Invariant.Text(message.CreatedAt),
        };
        AddKnown(fields, "Month", message.Month?.ToString());
        AddKnown(fields, "Organization", message.Organization);
        return fields;
    }

    public static OutboxMessage Message(IReadOnlyDictionary<string, string> fields, ReadOnlyMemory<byte> body) => new(
        fields["Id"], KebabCase.Parse<MessageKind>(fields["Kind"]), Invariant.Instant(fields["CreatedAt"]), body)
    {
        Month = fields.TryGetValue("Month", out var month) ? Month.Parse(month) : null,
        Organization = fields.GetValueOrDefault("Organization"),
    };

    public static Dictionary<string, string> Of(Delivery delivery)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Receiver"] = delivery.Receiver,
            ["Host"] = delivery.Host,
            ["State"] = KebabCase.Of(delivery.State),
            ["Attempts"] = Invariant.Text(delivery.Attempts),
            ["DueAt"] = Invariant.Text(delivery.DueAt),
            ["WaitingSince"] = Invariant.Text(delivery.WaitingSince),
            ["AttemptsBefore"] = Invariant.Text(delivery.AttemptsBefore),
        };
        AddKnown(fields, "TriedAt", Text(delivery.TriedAt));
        AddKnown(fields, "LastStatus", delivery.LastStatus is { } status ? Invariant.Text(status) : null);
        AddKnown(fields, "LastFailure", delivery.LastFailure is { } failure ? KebabCase.Of(failure) : null);
        AddKnown(fields, "SentAt", Text(delivery.SentAt));
        return fields;
    }

    public static Delivery Delivery(IReadOnlyDictionary<string, string> fields) => new(
        fields["Receiver"], fields["Host"], KebabCase.Parse<DeliveryState>(fields["State"]), Invariant.Integer(fields["Attempts"]),
        Invariant.Instant(fields["DueAt"]), Invariant.Instant(fields["WaitingSince"]))
    {
        AttemptsBefore = Invariant.Integer(fields["AttemptsBefore"]),
        TriedAt = Instant(fields, "TriedAt"),
        LastStatus = fields.TryGetValue("LastStatus", out var status) ? Invariant.Integer(status) : null,
        LastFailure = KebabCase.ParseOptional<DeliveryFailure>(fields.GetValueOrDefault("LastFailure")),
        SentAt = Instant(fields, "SentAt"),
    };

    private static string? Text(DateTimeOffset? instant) => instant is { } at ? Invariant.Text(at) : null;

    private static DateTimeOffset? Instant(IReadOnlyDictionary<string, string> fields, string name) =>
        fields.TryGetValue(name, out var text) ? Invariant.Instant(text) : null;

    private static void AddKnown(Dictionary<string, string> fields, string name, string? value)
    {
        if (value is not null)
        {
            fields[name] = value;
        }
    }
}
