// The few types of the Functions worker packages that the trigger classes name, in the same namespace and shape, for machines that
// cannot restore those packages (docs/decisions/0001). Not compiled where AzureWorker=true.
namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks a method as a function and names it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FunctionAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>Who may call a function's address by the host's own keys; ours are all anonymous, since the endpoint pipeline checks keys.</summary>
public enum AuthorizationLevel
{
    Anonymous,
    User,
    Function,
    System,
    Admin,
}

/// <summary>A function called by HTTP.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) : Attribute
{
    public AuthorizationLevel AuthLevel { get; } = authLevel;

    public string[]? Methods { get; } = methods;

    /// <summary>Below the route prefix of <c>host.json</c>; the function's name where it is null.</summary>
    public string? Route { get; set; }
}

/// <summary>A function called by a schedule: six fields (seconds first), or <c>%Setting%</c>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : Attribute
{
    public string Schedule { get; } = schedule;

    public bool RunOnStartup { get; set; }

    /// <summary>Whether the host remembers runs, so that one missed while it was down is made up for.</summary>
    public bool UseMonitor { get; set; } = true;
}

/// <summary>A function that fails is run again after a while, with what it was called with.</summary>
/// <param name="maxRetryCount">Runs after the first at most; -1: until one succeeds.</param>
/// <param name="delayInterval">Between two runs, <c>hh:mm:ss</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FixedDelayRetryAttribute(int maxRetryCount, string delayInterval) : Attribute
{
    public int MaxRetryCount { get; } = maxRetryCount;

    public string DelayInterval { get; } = delayInterval;
}

/// <summary>What a timer's function is told about its run.</summary>
public sealed class TimerInfo
{
    /// <summary>Null when the timer is not monitored.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }

    /// <summary>The run is later than its schedule says.</summary>
    public bool IsPastDue { get; set; }
}

/// <summary>Where a timer stands in its schedule, UTC.</summary>
public sealed class ScheduleStatus
{
    public DateTime Last { get; set; }

    public DateTime Next { get; set; }

    public DateTime LastUpdated { get; set; }
}
