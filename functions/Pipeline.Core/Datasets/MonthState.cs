namespace Pipeline.Core.Datasets;

/// <summary>Where a month stands.</summary>
public enum MonthState
{
    /// <summary>Before the deadline; its figures are those of a month that is still running.</summary>
    Open,

    /// <summary>After the deadline and before the lock (sơ bộ).</summary>
    Preliminary,

    /// <summary>Locked and cut (chính thức); changes only by restatement.</summary>
    Final,

    /// <summary>Final, changed in the open (điều chỉnh).</summary>
    Restated,
}
