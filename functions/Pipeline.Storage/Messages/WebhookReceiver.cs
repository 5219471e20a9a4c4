using System.Text;

namespace Pipeline.Storage.Messages;

/// <summary>An address that messages are posted to. The address itself may be a secret, so it is never stored, logged or shown: its id and its host stand for it.</summary>
public sealed class WebhookReceiver(Uri address)
{
    private const int IdLength = 12;

    /// <summary>The same for the same address, at every start and on every instance.</summary>
    public string Id { get; } = Sha256.Of(Encoding.UTF8.GetBytes(address.AbsoluteUri))[..IdLength];

    public string Host => address.Host;

    internal Uri Address => address;

    public override string ToString() => $"{Id} ({Host})";
}
