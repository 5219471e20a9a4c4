using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Pipeline.Core;
using Pipeline.Core.Reminders;
using Pipeline.Storage.Messages;

namespace Pipeline.Functions.Settings;

/// <summary>The settings of the product (docs/SETTINGS.md). Schedules are not among them: the host reads those itself.</summary>
public sealed record PipelineSettings
{
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
