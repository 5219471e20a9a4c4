using Microsoft.Extensions.Configuration;
using Pipeline.Functions.Settings;
using Pipeline.Local;
using Pipeline.Local.Hosting;

namespace Pipeline.Tests.Host;

public sealed class SettingsTests
{
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
    public void A_setting_that_makes_no_sense_is_refused_by_name(string name, string value)
    {
        var failure = Assert.Throws<SettingException>(() => PipelineSettings.From(Of((name, value))));

        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
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
