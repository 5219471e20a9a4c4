using System.Diagnostics;
using System.Diagnostics.Metrics;
using Pipeline.Core.Sheets;

namespace Pipeline.Tests.Telemetry;

[Collection(nameof(TelemetryCollection))]
public sealed class TelemetryTests(TelemetryStory story)
{
    private Collector Collected => story.Collected;

    [Fact]
    public void The_instruments_are_those_of_the_page_with_its_kinds_and_units() => Assert.Equal(
        TelemetryPage.Measurements.Select(m => (m.Key, m.Value.Kind, m.Value.Unit)).Order(),
        Collected.Instruments.Values.Select(i => (i.Name, KindOf(i), i.Unit ?? "")).Order());

    [Fact]
    public void Every_instrument_measures_something_with_exactly_the_tags_of_the_page() => Assert.Equal(
        TelemetryPage.Measurements.Select(m => (m.Key, m.Value.Tags)).Order(),
        Collected.All.Select(m => (m.Name, TelemetryPage.Joined(m.Tags.Keys))).Distinct().Order());

    [Fact]
    public void The_traces_are_those_of_the_page() =>
        Assert.Equal(TelemetryPage.Traces.Keys.Order(StringComparer.Ordinal), Pipeline.Storage.Telemetry.Traces.Names.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_trace_is_told_with_the_tags_of_the_page_and_no_others()
    {
        var told = Collected.Traces.ToLookup(t => t.OperationName, t => t.TagObjects.Select(tag => tag.Key), StringComparer.Ordinal);

        Assert.Equal(
            TelemetryPage.Traces.Select(t => (t.Key, t.Value.Tags)).Order(),
            told.Select(t => (t.Key, TelemetryPage.Joined(t.SelectMany(tags => tags)))).Order());
    }

    [Theory]
    [InlineData("summarise", "month-end")]
    [InlineData("assemble", "month-end")]
    [InlineData("publish", "month-end")]
    public void Steps_of_a_month_end_lie_within_it(string name, string within)
    {
        Assert.Contains($"`{within}`", TelemetryPage.Traces[name].Within, StringComparison.Ordinal);
        Assert.All(Collected.Traces.Where(t => t.OperationName == name), t => Assert.Equal(within, t.Parent?.OperationName));
    }

    [Theory]
    [InlineData("pipeline.month_end.runs", "result")]
    [InlineData("pipeline.month_end.runs", "started_by")]
    [InlineData("pipeline.month_end.summaries", "origin")]
    [InlineData("pipeline.sheets.accepted", "answer")]
    [InlineData("pipeline.store.retries", "store")]
    [InlineData("pipeline.webhook.deliveries", "result")]
    public void A_tag_has_the_values_of_the_page_alone(string name, string tag) =>
        Assert.All(Collected.Of(name), m => Assert.Contains((string)m.Tags[tag]!, TelemetryPage.ValuesOf(name)));

    [Fact]
    public void Requests_are_counted_by_status_whatever_the_answer()
    {
        Assert.Equal(2, Collected.Sum("pipeline.intake.requests", "status", 201));
        Assert.Equal(2, Collected.Sum("pipeline.intake.requests", "status", 200));
        Assert.Equal(1, Collected.Sum("pipeline.intake.requests", "status", 202));
        Assert.Equal(1, Collected.Sum("pipeline.intake.requests", "status", 207));
        Assert.Equal(1, Collected.Sum("pipeline.intake.requests", "status", 401));
        Assert.Equal(10, Collected.Of("pipeline.intake.requests").Sum(m => m.Value));
    }

    [Fact]
    public void Sheets_are_counted_by_what_became_of_them_and_those_on_trial_are_not()
    {
        Assert.Equal(2, Collected.Sum("pipeline.sheets.accepted", "answer", "accepted"));
        Assert.Equal(1, Collected.Sum("pipeline.sheets.accepted", "answer", "already-accepted"));
        Assert.Equal(1, Collected.Sum("pipeline.sheets.accepted", "answer", "filed-for-restatement"));
        Assert.Equal(4, Collected.Of("pipeline.sheets.accepted").Sum(m => m.Value));
        Assert.Equal(5, Collected.Of("pipeline.sheets.refused").Sum(m => m.Value));
        Assert.Equal(1, Collected.Sum("pipeline.sheets.refused", "code", "stale-base"));
    }

    [Fact]
    public void A_form_is_one_of_ours_or_unknown() => Assert.All(
        Collected.Of("pipeline.sheets.refused").Concat(Collected.Of("pipeline.sheets.accepted")),
        m => Assert.Contains((string)m.Tags["form"]!, Forms.All.Select(f => f.Code).Append("unknown")));

    [Theory]
    [InlineData("no-reference-data", "daily-refresh")]
    [InlineData("published", "preliminary-cut")]
    [InlineData("published", "final-cut")]
    [InlineData("unchanged", "daily-refresh")]
    [InlineData("checks-failed", "daily-refresh")]
    [InlineData("failed", "daily-refresh")]
    public void A_month_end_is_counted_once_however_it_ended_and_so_is_its_time(string result, string startedBy)
    {
        Assert.Single(Collected.Of("pipeline.month_end.runs"), m => Equals(m.Tags["result"], result) && Equals(m.Tags["started_by"], startedBy));
        Assert.Single(Collected.Of("pipeline.month_end.duration"), m => Equals(m.Tags["result"], result) && Equals(m.Tags["started_by"], startedBy));
    }

    [Fact]
    public void Summaries_are_made_once_and_reused_from_then_on()
    {
        Assert.True(Collected.Sum("pipeline.month_end.summaries", "origin", "made") > 0);
        Assert.True(Collected.Sum("pipeline.month_end.summaries", "origin", "reused") > 0);
    }

    [Fact]
    public void A_check_that_stopped_a_publication_is_counted_by_its_name() =>
        Assert.Equal(1, Collected.Sum("pipeline.publish.failed_checks", "check", "hashes"));

    [Fact]
    public void Silent_organisations_are_told_with_the_days_that_are_left()
    {
        var march = Collected.Of("pipeline.organizations.silent").Where(m => Equals(m.Tags["month"], "2019-03")).ToList();

        Assert.Contains(march, m => m.Value == 2 && Equals(m.Tags["days_left"], 1));
        Assert.Contains(march, m => m.Value == 2 && Equals(m.Tags["days_left"], -1));
    }

    [Fact]
    public void Requests_to_a_store_that_were_made_again_are_counted_by_what_the_try_before_was_answered()
    {
        Assert.Single(Collected.Of("pipeline.store.retries"), m => Equals(m.Tags["store"], "rows") && Equals(m.Tags["status"], 503));
        Assert.Single(Collected.Of("pipeline.store.retries"), m => Equals(m.Tags["store"], "files") && Equals(m.Tags["status"], "none"));
    }

    [Fact]
    public void Deliveries_are_counted_by_what_became_of_them_and_what_waits_is_told()
    {
        Assert.Equal(1, Collected.Sum("pipeline.webhook.deliveries", "result", "delivered"));
        Assert.Equal(1, Collected.Sum("pipeline.webhook.deliveries", "result", "failed"));
        Assert.Equal(1, Collected.Sum("pipeline.webhook.deliveries", "result", "given-up"));
        Assert.Equal(1, Collected.Of("pipeline.messages.waiting").First().Value);
    }

    [Fact]
    public void What_broke_is_marked_in_its_trace_by_its_type_alone()
    {
        var broken = Assert.Single(Collected.Traces, t => t.OperationName == "month-end" && t.Status == ActivityStatusCode.Error);

        Assert.Equal("failed", broken.GetTagItem("result"));
        Assert.Matches("^[A-Za-z]+$", broken.StatusDescription!);
    }

    [Fact]
    public void Nothing_that_is_told_holds_a_members_code_a_key_a_reason_or_an_address()
    {
        var told = Collected.All.SelectMany(m => m.Tags.Values)
            .Concat(Collected.Traces.SelectMany(t => t.TagObjects.Select(tag => tag.Value).Append(t.StatusDescription).Append(t.DisplayName)))
            .Select(v => $"{v}").ToList();

        Assert.NotEmpty(told);
        Assert.All(story.Secrets, secret => Assert.DoesNotContain(told, text => text.Contains(secret, StringComparison.Ordinal)));
        Assert.All(Collected.Traces, trace => Assert.Empty(trace.Baggage));
        Assert.All(Collected.Traces, trace => Assert.Empty(trace.Events));
    }

    private static string KindOf(Instrument instrument) => instrument switch
    {
        Counter<long> => "counter",
        Histogram<double> => "histogram",
        ObservableGauge<long> => "gauge",
        _ => instrument.GetType().Name,
    };
}
