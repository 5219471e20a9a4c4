using System.Globalization;
using Microsoft.Extensions.Configuration;
using Pipeline.Storage.Messages;

namespace Pipeline.Functions.Settings;

/// <summary>Reads where messages go. Addresses and the secret are never part of a refusal: it may be logged.</summary>
internal static class WebhookSettings
{
    private const string Secret = "WebhookSecret";
    private const string GiveUpDays = "WebhookGiveUpDays";

    private static readonly IReadOnlyList<(string Setting, MessageKind Kind)> Kinds =
    [
        ("ReminderWebhooks", MessageKind.Reminder),
        ("SnapshotWebhooks", MessageKind.SnapshotPublished),
        ("CorrectionWebhooks", MessageKind.Correction),
    ];

    /// <exception cref="SettingException">A setting is missing or makes no sense.</exception>
    public static Webhooks From(IConfiguration settings)
    {
        var receivers = Kinds.SelectMany(k => Receivers(settings, k.Setting), (k, r) => (k.Kind, Receiver: r)).ToLookup(r => r.Kind, r => r.Receiver);
        return new(receivers, SignerOf(settings, isNeeded: receivers.Count > 0)) { GivesUpAfter = GivesUpAfter(settings) };
    }

    private static List<WebhookReceiver> Receivers(IConfiguration settings, string name)
    {
        var addresses = (settings[name] ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var receivers = addresses.Select((a, i) => new WebhookReceiver(Address(name, i + 1, a))).DistinctBy(r => r.Id, StringComparer.Ordinal).ToList();
        return receivers.Count <= Webhooks.MostReceivers
            ? receivers
            : throw new SettingException($"The setting {name} has {receivers.Count} addresses; at most {Webhooks.MostReceivers} are taken.");
    }

    /// <summary>Only https, but for this machine itself: what is sent names organisations, and the signature does not hide it.</summary>
    private static Uri Address(string name, int position, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address.UserInfo.Length == 0
            ? address
            : throw new SettingException(
                $"Address {position} of the setting {name} is no https address without a user name; write the whole address, and put ; between several. Plain http is taken for this machine only.");

    private static WebhookSigner? SignerOf(IConfiguration settings, bool isNeeded)
    {
        var text = settings[Secret];
        if (string.IsNullOrWhiteSpace(text))
        {
            return isNeeded
                ? throw new SettingException($"The setting {Secret} is missing; where there are webhooks it is whsec_ and the base64 of 24 to 64 random bytes.")
                : null;
        }

        return WebhookSigner.TryParse(text, out var signer)
            ? signer
            : throw new SettingException($"The setting {Secret} is no secret; write whsec_ and the base64 of 24 to 64 random bytes, or two of them with ; between.");
    }

    private static TimeSpan GivesUpAfter(IConfiguration settings) => settings[GiveUpDays] switch
    {
        null or "" => Webhooks.None.GivesUpAfter,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 30 => TimeSpan.FromDays(days),
        var text => throw new SettingException($"The setting {GiveUpDays} is '{text}'; set it to a whole number of days from 1 to 30."),
    };
}
