using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Pipeline.Core;
using Pipeline.Core.Reminders;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Keys;
using Pipeline.Storage.Messages;

namespace Pipeline.Functions.Settings;

/// <summary>The settings of the product (docs/SETTINGS.md). Schedules are not among them: the host reads those itself.</summary>
public sealed record PipelineSettings
{
    /// <summary>Ten years, of whatever is counted in days.</summary>
    private const int MostDays = 3_660;

    public StorageKind Storage { get; init; } = StorageKind.Embedded;

    /// <summary>The folder of the embedded store.</summary>
    public string DataFolder { get; init; } = "./data";

    /// <summary>The emulator's connection string; only for <see cref="StorageKind.Azurite"/>, where the local host starts one if it is null.</summary>
    public string? EmulatorConnectionString { get; init; }

    /// <summary>The table service of the storage account; only for <see cref="StorageKind.Azure"/>, as are the next two.</summary>
    public Uri? TablesUrl { get; init; }

    /// <summary>The blob service of the storage account.</summary>
    public Uri? BlobsUrl { get; init; }

    /// <summary>The blob service of the account that analysts read.</summary>
    public Uri? DatasetsUrl { get; init; }

    /// <summary>The commit the code was built from, as manifests name it.</summary>
    public string CodeCommit { get; init; } = CommitOfThisBuild();

    /// <summary>How many requests a key may make at once, per instance.</summary>
    public int RequestBurst { get; init; } = 200;

    /// <summary>How many requests a second a key may go on with, per instance.</summary>
    public int RequestsPerSecond { get; init; } = 50;

    /// <summary>How many questions that need no key and are held to a rate may come from one network address at once, per instance.</summary>
    public int OpenRequestBurst { get; init; } = 30;

    /// <summary>How many such questions a second one network address may go on with, per instance.</summary>
    public int OpenRequestsPerSecond { get; init; } = 1;

    /// <summary>How many keys that open nothing one network address may present at once, per instance, before it is told to wait.</summary>
    public int FailedKeyBurst { get; init; } = 20;

    /// <summary>How many such keys a second one network address may go on with.</summary>
    public int FailedKeysPerSecond { get; init; } = 1;

    /// <summary>How long keys last, when their end is told of, and how long a key that another takes over from still opens.</summary>
    public KeyTerms KeyTerms { get; init; } = KeyTerms.Default;

    /// <summary>What of a client's address the audit log keeps.</summary>
    public AuditedAddress AuditAddress { get; init; } = AuditedAddress.Full;

    /// <summary>Whether the last address in <c>X-Forwarded-For</c> is the client's: so behind a gate that writes it, and nowhere else.</summary>
    public bool TrustForwardedFor { get; init; }

    /// <summary>Where people of the board and operators sign in; null where they do not, and use keys.</summary>
    public BoardGate? BoardGate { get; init; }

    /// <summary>Where messages go.</summary>
    public Webhooks Webhooks { get; init; } = Webhooks.None;

    /// <summary>On which days organisations are reminded of sheets that are still to be filed.</summary>
    public ReminderDays ReminderDays { get; init; } = ReminderDays.Default;

    /// <summary>The folder of the built web app; null for the one beside the program.</summary>
    public string? WebFolder { get; init; }

    /// <exception cref="SettingException">A setting is missing or makes no sense.</exception>
    public static PipelineSettings From(IConfiguration settings)
    {
        var defaults = new PipelineSettings();
        var storage = Storages(settings["Storage"]);
        return new()
        {
            Storage = storage,
            DataFolder = Text(settings, "DataFolder") ?? defaults.DataFolder,
            EmulatorConnectionString = Text(settings, "EmulatorConnectionString"),
            TablesUrl = Url(settings, "TablesUrl", storage),
            BlobsUrl = Url(settings, "BlobsUrl", storage),
            DatasetsUrl = Url(settings, "DatasetsUrl", storage),
            CodeCommit = Text(settings, "CodeCommit") ?? defaults.CodeCommit,
            WebFolder = Text(settings, "WebFolder"),
            RequestBurst = Count(settings, "RequestBurst") ?? defaults.RequestBurst,
            RequestsPerSecond = Count(settings, "RequestsPerSecond") ?? defaults.RequestsPerSecond,
            OpenRequestBurst = Count(settings, "OpenRequestBurst") ?? defaults.OpenRequestBurst,
            OpenRequestsPerSecond = Count(settings, "OpenRequestsPerSecond") ?? defaults.OpenRequestsPerSecond,
            FailedKeyBurst = Count(settings, "FailedKeyBurst") ?? defaults.FailedKeyBurst,
            FailedKeysPerSecond = Count(settings, "FailedKeysPerSecond") ?? defaults.FailedKeysPerSecond,
            KeyTerms = new(
                DaysOf(settings, "KeyLifetimeDays") ?? KeyTerms.Default.Lifetime,
                DaysOf(settings, "KeyWarningDays") ?? KeyTerms.Default.Warning,
                DaysOf(settings, "KeyOverlapDays") ?? KeyTerms.Default.Overlap),
            AuditAddress = Addresses(settings["AuditAddress"]),
            TrustForwardedFor = YesNo(settings, "TrustForwardedFor") ?? defaults.TrustForwardedFor,
            BoardGate = BoardGate.From(settings),
            Webhooks = WebhookSettings.From(settings),
            ReminderDays = Days(settings, "ReminderDays") ?? defaults.ReminderDays,
        };
    }

    /// <summary>The SDK writes it behind the version, as <c>1.0.0+3f2a…</c>, when it builds in a repository.</summary>
    private static string CommitOfThisBuild() =>
        typeof(PipelineSettings).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+') is [_, var commit]
            ? commit
            : "unknown";

    private static StorageKind Storages(string? text) =>
        string.IsNullOrWhiteSpace(text) ? StorageKind.Embedded
        : KebabCase.TryParse<StorageKind>(text, out var kind) ? kind
        : throw new SettingException($"The setting Storage is '{text}'; set it to {string.Join(", ", KebabCase.All<StorageKind>())}.");

    private static string? Text(IConfiguration settings, string name) => settings[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static Uri? Url(IConfiguration settings, string name, StorageKind storage) => Text(settings, name) switch
    {
        null when storage == StorageKind.Azure => throw new SettingException($"The setting {name} is missing; with Storage=azure it is the https address of the service."),
        null => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" => url,
        var text => throw new SettingException($"The setting {name} is '{text}'; set it to the https address of the service."),
    };

    private static int? Count(IConfiguration settings, string name) => Text(settings, name) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 => count,
        var text => throw new SettingException($"The setting {name} is '{text}'; set it to a whole number from 1 on."),
    };

    private static TimeSpan? DaysOf(IConfiguration settings, string name) => Count(settings, name) switch
    {
        null => null,
        <= MostDays and var days => TimeSpan.FromDays(days),
        var days => throw new SettingException(FormattableString.Invariant($"The setting {name} is '{days}'; set it to a number of days up to {MostDays}.")),
    };

    private static AuditedAddress Addresses(string? text) =>
        string.IsNullOrWhiteSpace(text) ? AuditedAddress.Full
        : KebabCase.TryParse<AuditedAddress>(text, out var kind) ? kind
        : throw new SettingException($"The setting AuditAddress is '{text}'; set it to {string.Join(", ", KebabCase.All<AuditedAddress>())}.");

    private static bool? YesNo(IConfiguration settings, string name) => Text(settings, name) switch
    {
        null => null,
        var text when bool.TryParse(text, out var said) => said,
        var text => throw new SettingException($"The setting {name} is '{text}'; set it to true or false."),
    };

    private static ReminderDays? Days(IConfiguration settings, string name) => Text(settings, name) switch
    {
        null => null,
        var text when ReminderDays.TryParse(text, out var days) => days,
        var text => throw new SettingException($"The setting {name} is '{text}'; set it to days before and after the deadline, such as -3,-1,1,3."),
    };
}
