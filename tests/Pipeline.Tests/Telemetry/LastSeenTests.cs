using Microsoft.Extensions.Time.Testing;
using Pipeline.Storage.Telemetry;

namespace Pipeline.Tests.Telemetry;

public sealed class LastSeenTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void The_last_look_is_told_and_the_one_before_is_forgotten()
    {
        var seen = new LastSeen<string>(_time);
        seen.Saw("2019-03", 7, new KeyValuePair<string, object?>("days_left", 2));
        seen.Saw("2019-03", 4, new KeyValuePair<string, object?>("days_left", 1));
        seen.Saw("2019-04", 9);

        Assert.Equal([(4, 1), (9, 0)], seen.Read().Select(m => (m.Value, m.Tags.Length)).Order());
        Assert.Equal(1, seen.Read().Single(m => m.Value == 4).Tags[0].Value);
    }

    [Fact]
    public void What_was_seen_some_minutes_ago_is_told_no_more()
    {
        var seen = new LastSeen<string>(_time);
        seen.Saw("2019-03", 7);
        _time.Advance(LastSeen<string>.ToldFor - TimeSpan.FromSeconds(1));
        Assert.Single(seen.Read());

        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Empty(seen.Read());
    }
}
