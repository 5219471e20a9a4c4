using Microsoft.Extensions.Configuration;
using Pipeline.Functions.Settings;
using Pipeline.Local;
using Pipeline.Local.Hosting;
using Pipeline.Storage.Messages;

namespace Pipeline.Tests.Host;

public sealed class SettingsTests
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    [Fact]
    public void A_schedule_names_a_setting()
    {
        var text = SettingNames.Resolve("%Daily%", Of(("Daily", "0 30 18 * * *")), out var missing);

        Assert.Equal("0 30 18 * * *", text);
        Assert.Null(missing);
    }

    [Fact]
    public void A_setting_that_is_missing_is_named()
    {
        SettingNames.Resolve("%Daily%", Of(), out var missing);

        Assert.Equal("Daily", missing);
    }

    [Fact]
    public void The_command_line_wins_over_the_file()
    {
        var settings = LocalSettings.Read(LocalSettings.DefaultFile, [new("DataFolder", "elsewhere"), new("Storage", null)]);

        Assert.Equal("elsewhere", PipelineSettings.From(settings).DataFolder);
        Assert.Equal(StorageKind.Embedded, PipelineSettings.From(settings).Storage);
    }

    [Fact]
    public void The_committed_settings_give_every_timer_a_schedule()
    {
        var settings = LocalSettings.Read(LocalSettings.DefaultFile, []);
        var timers = FunctionIndex.Of(typeof(Pipeline.Functions.PipelineServices).Assembly).Timers;

        Assert.All(timers, t =>
        {
            Assert.True(Local.Timers.TimerSchedule.TryParse(SettingNames.Resolve(t.Schedule, settings, out var missing), out _));
            Assert.Null(missing);
        });
    }

    [Theory]
    [InlineData("Storage", "floppy")]
    [InlineData("RequestBurst", "many")]
    [InlineData("TablesUrl", "here")]
    [InlineData("ReminderDays", "daily")]
    [InlineData("ReminderWebhooks", "http://example.org/hook")]
    [InlineData("SnapshotWebhooks", "example.org")]
    [InlineData("CorrectionWebhooks", "https://name@example.org/hook")]
    [InlineData("WebhookSecret", "hidden")]
    [InlineData("WebhookGiveUpDays", "0")]
    public void A_setting_that_makes_no_sense_is_refused_by_name(string name, string value)
    {
        var failure = Assert.Throws<SettingException>(() => PipelineSettings.From(Of((name, value))));

        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_webhook_needs_a_secret()
    {
        var failure = Assert.Throws<SettingException>(() => PipelineSettings.From(Of(("ReminderWebhooks", "https://example.org/hook"))));

        Assert.Contains("WebhookSecret", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ReminderWebhooks", "http://example.org/hook?sig=hidden")]
    [InlineData("WebhookSecret", "whsec_hidden")]
    public void A_refusal_repeats_no_address_and_no_secret(string name, string value)
    {
        var failure = Assert.Throws<SettingException>(() => PipelineSettings.From(Of((name, value))));

        Assert.DoesNotContain("hidden", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Webhooks_are_https_addresses_or_addresses_of_this_machine_each_once()
    {
        var settings = PipelineSettings.From(Of(
            ("ReminderWebhooks", "https://example.org/a?sig=hidden; http://127.0.0.1:8080/b ;https://example.org/a?sig=hidden"), ("WebhookSecret", Secret)));

        Assert.Equal(["example.org", "127.0.0.1"], settings.Webhooks.Of(MessageKind.Reminder).Select(r => r.Host));
        Assert.Empty(settings.Webhooks.Of(MessageKind.Correction));
    }

    [Fact]
    public void The_settings_as_text_hold_no_address_and_no_secret()
    {
        var settings = PipelineSettings.From(Of(("ReminderWebhooks", "https://example.org/a?sig=hidden"), ("WebhookSecret", Secret)));

        Assert.DoesNotContain("hidden", settings.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, settings.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_setting_is_documented()
    {
        var docs = File.ReadAllText(Datasets.RepositoryFolder.Of("docs/SETTINGS.md"));
        var read = new RecordedSettings();
        PipelineSettings.From(read);
        var schedules = FunctionIndex.Of(typeof(Pipeline.Functions.PipelineServices).Assembly).Timers.Select(t => t.Schedule.Trim('%'));

        Assert.All(read.Asked.Concat(schedules), name => Assert.Contains($"`{name}`", docs, StringComparison.Ordinal));
    }

    [Fact]
    public void The_schedules_of_the_committed_settings_are_those_of_the_docs()
    {
        var docs = File.ReadAllText(Datasets.RepositoryFolder.Of("docs/SETTINGS.md"));
        var settings = LocalSettings.Read(LocalSettings.DefaultFile, []);
        var schedules = FunctionIndex.Of(typeof(Pipeline.Functions.PipelineServices).Assembly).Timers.Select(t => t.Schedule.Trim('%'));

        Assert.All(schedules, name => Assert.Contains($"| `{name}` | `{settings[name]}` |", docs, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_no_settings_is_named()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "[]");

        var failure = Assert.Throws<CommandException>(() => LocalSettings.Read(file, []));

        Assert.Contains(file, failure.Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    private static IConfiguration Of(params (string Name, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(v => new KeyValuePair<string, string?>(v.Name, v.Value))).Build();
}
