using System.CommandLine;
using System.Globalization;
using Pipeline.Core;
using Pipeline.Functions.Settings;
using Pipeline.Local.Hosting;

namespace Pipeline.Local.Commands;

/// <summary>Options that several commands share; what is not given comes from the settings (docs/SETTINGS.md).</summary>
internal static class CommonOptions
{
    public static Option<string?> Data() => new("--data")
    {
        Description = "Folder of the embedded store. Default: the setting DataFolder, ./data",
        HelpName = "DIR",
    };

    public static Option<string?> Storage()
    {
        var option = new Option<string?>("--storage")
        {
            Description = "Where data is kept: embedded (a folder on this machine), azurite (the emulator, for rehearsals) or azure. Default: the setting Storage",
            HelpName = "KIND",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !KebabCase.TryParse<StorageKind>(text, out _))
            {
                result.AddError($"--storage is '{text}'; choose one of {string.Join(", ", KebabCase.All<StorageKind>())}.");
            }
        });
        return option;
    }

    public static Option<int> Port() => new("--port")
    {
        Description = "Port to listen on",
        HelpName = "N",
        DefaultValueFactory = _ => LocalHostOptions.DefaultPort,
    };

    /// <param name="does">What the command does with the instant.</param>
    public static Option<DateTimeOffset?> Clock(string does) => new("--clock")
    {
        Description = $"{does}; write it as 2020-01-20T08:00:00+07:00. For rehearsals only",
        HelpName = "INSTANT",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            {
                return instant;
            }

            result.AddError($"--clock is '{text}', which is no instant; write it as 2020-01-20T08:00:00+07:00.");
            return null;
        },
    };

    public static Option<Month?> Month() => new("--month")
    {
        Description = "Compute this month alone. Default: every month that is due",
        HelpName = "yyyy-MM",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Core.Month.TryParse(text, out var month))
            {
                return month;
            }

            result.AddError($"--month is '{text}', which is no month; write it as year-month, for example 2019-03.");
            return null;
        },
    };
}
