namespace Pipeline.Tests.Faults;

/// <summary>What befalls one call of a store.</summary>
internal enum Fate
{
    /// <summary>Nothing.</summary>
    Passes,

    /// <summary>It fails and has no effect: no connection, a full queue, an error of the service.</summary>
    Fails,

    /// <summary>It takes effect, and the answer is lost.</summary>
    LosesItsAnswer,

    /// <summary>The process ends before it; no later call gets through.</summary>
    DiesBefore,

    /// <summary>It takes effect and the process ends; no later call gets through.</summary>
    DiesAfter,
}
