using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions;
using Pipeline.Local.Hosting;

namespace Pipeline.Tests.Host;

public sealed class FunctionIndexTests
{
    private static readonly FunctionIndex Index = FunctionIndex.Of(typeof(PipelineServices).Assembly);

    [Fact]
    public void Every_function_is_found_and_no_other_method()
    {
        Assert.Equal(
            [
                "ApproveRegisterChange POST register-changes/{id}/approve",
                "Confirmations POST receipts/{code}/confirmations",
                "Explain GET explain/{table}/{month}",
                "Extend POST months/{month}/extensions",
                "Extensions GET months/{month}/extensions",
                "Health GET health",
                "Job GET jobs/{id}",
                "Jobs GET jobs",
                "Message GET messages/{id}",
                "Messages GET messages",
                "Month GET months/{month}",
                "MonthEnds POST month-ends",
                "MonthVersions GET months/{month}/versions",
                "Months GET months",
                "Obligations GET obligations",
                "PlanningHosting GET planning/{month}/hosting",
                "PlanningLeaders GET planning/{month}/leaders",
                "PlanningVisits GET planning/{month}/visits",
                "Receipts GET receipts/{code}",
                "Reference POST reference",
                "RefuseRegisterChange POST register-changes/{id}/refuse",
                "RegisterChange GET register-changes/{id}",
                "RegisterChangeList GET register-changes",
                "RegisterChanges POST register-changes",
                "RerunJob POST jobs/{id}/rerun",
                "Restate POST months/{month}/restatements",
                "Restatement GET months/{month}/restatements/{id}",
                "Restatements GET months/{month}/restatements",
                "RetryMessage POST messages/{id}/retry",
                "Reviews POST reviews",
                "Runs GET runs/{id}",
                "Sheets GET sheets/{month}/{form}/{unit}",
                "Submissions POST submissions",
                "Warnings GET warnings/{month}",
            ],
            Index.Http.Select(f => $"{f.Name} {string.Join(',', f.Verbs)} {f.Route}"));
        Assert.Equal(
            ["DailyRefresh %DailyRefreshSchedule%", "DeliverMessages %DeliverMessagesSchedule%", "FinalCut %FinalCutSchedule%", "PreliminaryCut %PreliminaryCutSchedule%", "RequestedRuns %RequestedRunsSchedule%", "SendReminders %SendRemindersSchedule%"],
            Index.Timers.Select(f => $"{f.Name} {f.Schedule}"));
    }

    [Fact]
    public void A_trigger_takes_and_gives_nothing_that_one_of_the_two_hosts_lacks()
    {
        Type[] taken = [typeof(HttpRequest), typeof(string), typeof(TimerInfo), typeof(CancellationToken)];
        foreach (var method in Methods())
        {
            Assert.All(method.GetParameters(), p => Assert.Contains(p.ParameterType, taken));
            Assert.Equal(typeof(CancellationToken), method.GetParameters()[^1].ParameterType);
            Assert.Contains(method.ReturnType, (Type[])[typeof(Task<IResult>), typeof(Task)]);
        }
    }

    [Fact]
    public void A_trigger_class_has_nothing_but_its_functions()
    {
        foreach (var type in Methods().Select(m => m.DeclaringType!).Distinct())
        {
            var others = type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(m => m.GetCustomAttribute<FunctionAttribute>() is null && !m.Name.StartsWith('<'));
            Assert.Empty(others);
            Assert.EndsWith("Functions", type.Name, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_shim_declares_no_more_types_than_the_triggers_name()
    {
        var shim = typeof(FunctionAttribute).Assembly.GetTypes().Where(t => t.Namespace == "Microsoft.Azure.Functions.Worker").Select(t => t.Name).Order(StringComparer.Ordinal);

        Assert.Equal(["AuthorizationLevel", "FunctionAttribute", "HttpTriggerAttribute", "ScheduleStatus", "TimerInfo", "TimerTriggerAttribute"], shim);
    }

    private static IEnumerable<MethodInfo> Methods() => Index.Http.Select(f => f.Method).Concat(Index.Timers.Select(f => f.Method));
}
