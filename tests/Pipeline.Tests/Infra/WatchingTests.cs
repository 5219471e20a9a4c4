using System.Text.Json;

namespace Pipeline.Tests.Infra;

[Collection(nameof(InfraCollection))]
public sealed class WatchingTests(Deployments deployments)
{
    public static TheoryData<string> Names => [.. Deployments.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Telemetry_is_taken_from_identities_alone_and_capped_by_the_day(string name)
    {
        var workspace = deployments[name].One("Microsoft.OperationalInsights/workspaces");
        var insights = deployments[name].One("Microsoft.Insights/components");

        Assert.True(workspace.Is("properties.features.disableLocalAuth"));
        Assert.True(workspace.At("properties.workspaceCapping.dailyQuotaGb").GetDouble() > 0);
        Assert.True(insights.Is("properties.DisableLocalAuth"));
        Assert.Equal(workspace.Text("id"), insights.Text("properties.WorkspaceResourceId"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_an_operator_must_hear_of_is_told_by_mail(string name)
    {
        var deployment = deployments[name];
        var people = deployment.One("Microsoft.Insights/actionGroups");
        var alerts = deployment.Of("Microsoft.Insights/scheduledQueryRules").Concat(deployment.Of("Microsoft.Insights/metricAlerts")).ToArray();

        Assert.Equal(
            ["communes-silent", "intake-errors", "month-end-did-not-run", "month-end-failed", "nothing-heard", "store-throttled", "telemetry-capped", "webhooks-failed"],
            alerts.Select(a => a.Text("name").Replace($"pipeline-{name}-", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(alerts, alert => Assert.True(alert.Is("properties.enabled")));
        Assert.All(alerts, alert => Assert.Contains(people.Text("id"), alert.At("properties.actions").GetRawText(), StringComparison.Ordinal));
        Assert.NotEmpty(people.At("properties.emailReceivers").EnumerateArray());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_log_alert_compares_a_column_that_its_query_gives(string name) => Assert.All(
        deployments[name].Of("Microsoft.Insights/scheduledQueryRules"), rule =>
        {
            var criterion = Assert.Single(rule.At("properties.criteria.allOf").EnumerateArray());
            Assert.Contains($"{criterion.Text("metricMeasureColumn")} =", criterion.Text("query"), StringComparison.Ordinal);
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void There_is_a_monthly_budget_that_tells_the_operators(string name)
    {
        var budget = deployments[name].One("Microsoft.Consumption/budgets");

        Assert.True(budget.Number("properties.amount") > 0);
        Assert.Equal("Monthly", budget.Text("properties.timeGrain"));
        Assert.All(budget.At("properties.notifications").EnumerateObject(), n => Assert.NotEmpty(n.Value.At("contactEmails").EnumerateArray()));
        Assert.Contains(budget.At("properties.notifications").EnumerateObject(), n => n.Value.Text("thresholdType") == "Forecasted");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Who_reads_the_datasets_is_on_record(string name)
    {
        var audit = deployments[name].One("Microsoft.Insights/diagnosticSettings");

        Assert.Contains("sets", audit.Text("id"), StringComparison.Ordinal);
        Assert.Contains(audit.At("properties.logs").EnumerateArray(), l => l.Text("category") == "StorageRead" && l.Is("enabled"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_workbook_is_about_this_deployment(string name)
    {
        var deployment = deployments[name];
        using var content = JsonDocument.Parse(deployment.One("Microsoft.Insights/workbooks").Text("properties.serializedData"));

        Assert.Contains(deployment.One("Microsoft.OperationalInsights/workspaces").Text("id"), content.RootElement.Texts("fallbackResourceIds"));
        Assert.Contains(deployment.Account("data").Text("id"), content.RootElement.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("<workspace-id>", content.RootElement.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("<data-account-id>", content.RootElement.GetRawText(), StringComparison.Ordinal);
    }
}
