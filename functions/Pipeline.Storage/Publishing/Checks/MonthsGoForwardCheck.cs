using Pipeline.Core;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>No month that readers have vanishes or falls back to an earlier version: a run with stale content stops here.</summary>
internal static class MonthsGoForwardCheck
{
    public const string Name = "months-go-forward";

    /// <returns>The failed check, or nothing.</returns>
    public static IReadOnlyList<CheckResult> Check(Manifest old, Manifest next)
    {
        var versions = next.Months.ToDictionary(m => m.Month, m => m.Version, StringComparer.Ordinal);
        var failures = old.Months
            .Where(m => !versions.TryGetValue(m.Month, out var version) || version < m.Version)
            .Select(m => new CheckFailure(null, null, 0, [m.Month], new Bilingual(
                $"Tháng {m.Month} đã công bố ở phiên bản {m.Version} nhưng ảnh chụp mới không có hoặc lùi phiên bản. Hãy chạy lại để lấy dữ liệu mới nhất.",
                $"Month {m.Month} is published at version {m.Version}, and the new snapshot lacks it or falls behind it. Run again with the latest data.")))
            .ToList();
        return failures.Count == 0 ? [] : [new CheckResult(Name, failures)];
    }
}
