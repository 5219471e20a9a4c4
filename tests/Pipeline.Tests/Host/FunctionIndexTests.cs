using System.Globalization;
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
                "ApiPage GET api/docs",
                "ApproveRegisterChange POST api/register-changes/{id}/approve",
                "Bundles POST api/bundles",
                "Confirmations POST api/receipts/{code}/confirmations",
                "DatasetDimensionFile GET api/datasets/files/{table}/{file}",
                "DatasetManifest GET api/datasets/manifests/{file}",
                "DatasetMonthFile GET api/datasets/files/{table}/{time}/{file}",
                "DatasetPointer GET api/datasets/latest.json",
                "Devices POST api/devices",
                "Explain GET api/explain/{table}/{month}",
                "ExportPerson POST api/persons/exports",
                "Extend POST api/months/{month}/extensions",
                "Extensions GET api/months/{month}/extensions",
                "Filings GET api/months/{month}/filings",
                "Forms GET api/forms",
                "Health GET api/health",
                "Job GET api/jobs/{id}",
                "Jobs GET api/jobs",
                "Me GET api/me",
                "Message GET api/messages/{id}",
                "Messages GET api/messages",
                "Month GET api/months/{month}",
                "MonthEnds POST api/month-ends",
                "MonthVersions GET api/months/{month}/versions",
                "Months GET api/months",
                "Obligations GET api/obligations",
                "OpenApi GET api/openapi.json",
                "OpenApiYaml GET api/openapi.yaml",
                "PlanningHosting GET api/planning/{month}/hosting",
                "PlanningLeaders GET api/planning/{month}/leaders",
                "PlanningVisits GET api/planning/{month}/visits",
                "Prefill GET api/prefill/{month}/{form}/{unit}",
                "PrefillRegister GET api/prefill/{month}",
                "ReceiptState GET api/receipts/{code}/state",
                "Receipts GET api/receipts/{code}",
                "Reference POST api/reference",
                "RefuseRegisterChange POST api/register-changes/{id}/refuse",
                "RegisterChange GET api/register-changes/{id}",
                "RegisterChangeList GET api/register-changes",
                "RegisterChanges POST api/register-changes",
                "RerunJob POST api/jobs/{id}/rerun",
                "Restate POST api/months/{month}/restatements",
                "Restatement GET api/months/{month}/restatements/{id}",
                "Restatements GET api/months/{month}/restatements",
                "RetryMessage POST api/messages/{id}/retry",
                "Reviews POST api/reviews",
                "RotateKey POST api/keys/rotation",
                "Runs GET api/runs/{id}",
                "Sheets GET api/sheets/{month}/{form}/{unit}",
                "SignIn GET api/sign-in",
                "Submissions POST api/submissions",
                "Warnings GET api/warnings/{month}",
                "WebAsset GET,HEAD assets/{file}",
                "WebRoot GET,HEAD {file?}",
                "Workbook GET api/workbooks/{month}",
                "WorkbookForm GET api/workbooks/{month}/{form}",
            ],
            Index.Http.Select(f => $"{f.Name} {string.Join(',', f.Verbs)} {f.Route}"));
        Assert.Equal(
            ["CleanUp %CleanUpSchedule%", "DailyRefresh %DailyRefreshSchedule%", "DeliverMessages %DeliverMessagesSchedule%", "FinalCut %FinalCutSchedule%", "PreliminaryCut %PreliminaryCutSchedule%", "Purge %PurgeSchedule%", "RequestedRuns %RequestedRunsSchedule%", "SealAudit %SealAuditSchedule%", "SendReminders %SendRemindersSchedule%"],
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
    public void A_trigger_carries_no_attribute_that_one_of_the_two_hosts_lacks()
    {
        Type[] onMethods = [typeof(FunctionAttribute), typeof(FixedDelayRetryAttribute)];
        Type[] onParameters = [typeof(HttpTriggerAttribute), typeof(TimerTriggerAttribute)];
        foreach (var method in Methods())
        {
            Assert.All(Attributes(method), a => Assert.Contains(a, onMethods));
            Assert.All(method.GetParameters().SelectMany(Attributes), a => Assert.Contains(a, onParameters));
            Assert.Empty(Attributes(method.ReturnParameter));
            Assert.Empty(Attributes(method.DeclaringType!));
        }
    }

    /// <summary>The worker's package refuses another form while the app starts, where nobody sees it before it is deployed.</summary>
    [Fact]
    public void The_time_until_a_function_is_tried_again_is_one_that_the_worker_can_read()
    {
        var retries = Methods().Select(m => m.GetCustomAttribute<FixedDelayRetryAttribute>()).OfType<FixedDelayRetryAttribute>().ToList();

        Assert.NotEmpty(retries);
        Assert.All(retries, r => Assert.True(TimeSpan.ParseExact(r.DelayInterval, @"hh\:mm\:ss", CultureInfo.InvariantCulture) > TimeSpan.Zero));
    }

    [Fact]
    public void Only_timers_are_tried_again() =>
        Assert.All(Index.Http, f => Assert.Null(f.Method.GetCustomAttribute<FixedDelayRetryAttribute>()));

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

        Assert.Equal(["AuthorizationLevel", "FixedDelayRetryAttribute", "FunctionAttribute", "HttpTriggerAttribute", "ScheduleStatus", "TimerInfo", "TimerTriggerAttribute"], shim);
    }

    /// <summary>As the worker's packages of Directory.Packages.props have it (Worker.Extensions.Abstractions, .Http and .Timer): what a trigger may write on both sides.</summary>
    [Fact]
    public void The_shim_has_the_shape_of_the_workers_own_types()
    {
        Assert.Equal(
            [
                "FixedDelayRetryAttribute(Int32 maxRetryCount, String delayInterval) Method: DelayInterval, MaxRetryCount",
                "FunctionAttribute(String name) Method: Name",
                "HttpTriggerAttribute(AuthorizationLevel authLevel, String[] methods) Parameter: AuthLevel, Methods, Route",
                "ScheduleStatus(): Last, LastUpdated, Next",
                "TimerInfo(): IsPastDue, ScheduleStatus",
                "TimerTriggerAttribute(String schedule) Parameter: RunOnStartup, Schedule, UseMonitor",
            ],
            typeof(FunctionAttribute).Assembly.GetTypes().Where(t => t is { Namespace: "Microsoft.Azure.Functions.Worker", IsEnum: false }).Select(Shape).Order(StringComparer.Ordinal));
        Assert.Equal(["Anonymous", "User", "Function", "System", "Admin"], Enum.GetNames<AuthorizationLevel>());
    }

    private static string Shape(Type type) =>
        $"{type.Name}({string.Join(", ", type.GetConstructors().Single().GetParameters().Select(p => $"{p.ParameterType.Name} {p.Name}"))})"
        + (type.GetCustomAttribute<AttributeUsageAttribute>(inherit: false) is { } usage ? $" {usage.ValidOn}" : "")
        + $": {string.Join(", ", type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(p => p.Name).Order(StringComparer.Ordinal))}";

    /// <summary>Those that were written there, without what the compiler adds.</summary>
    private static IEnumerable<Type> Attributes(ICustomAttributeProvider on) =>
        on.GetCustomAttributes(inherit: false).Select(a => a.GetType()).Where(t => t.Namespace is not ("System.Runtime.CompilerServices" or "System.Diagnostics"));

    private static IEnumerable<MethodInfo> Methods() => Index.Http.Select(f => f.Method).Concat(Index.Timers.Select(f => f.Method));
}
