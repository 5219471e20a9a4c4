namespace Pipeline.Benchmarks.Goals;

/// <summary>
/// What a user would pick instead, measured once on such a machine (PERFORMANCE): ODK Central 2026.2 on PostgreSQL, fsync on. It cannot be run here, so
/// it is no reference of the same run, and the table says so.
/// </summary>
internal static class OdkCentral
{
    public const string Note = "against ODK Central's figure, measured once on such a machine and not in this run";

    /// <summary>At 8 callers.</summary>
    public const double SubmissionsPerSecond = 180;

    public const double MostMilliseconds = 95;

    public const double CsvRowsPerSecond = 8_420;
}
