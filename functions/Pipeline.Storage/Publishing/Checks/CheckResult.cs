using Pipeline.Core;

namespace Pipeline.Storage.Publishing.Checks;

/// <param name="Name">Stable, kebab-case.</param>
public sealed record CheckResult(string Name, IReadOnlyList<CheckFailure> Failures)
{
    public bool Passed => Failures.Count == 0;

    /// <summary>A file that is to be in a snapshot cannot be read.</summary>
    /// <param name="table">Null if it is not one table's.</param>
    public static CheckResult Damaged(string? table, InvalidDataException damage) => new("hashes", [new CheckFailure(table, null, 0, [], new Bilingual(
        $"Một tệp không đọc được ({damage.Message}). Hãy khôi phục tệp từ bản sao lưu; nếu tháng của tệp chưa chốt, hãy tính lại tháng đó.",
        $"A file cannot be read ({damage.Message}). Bring it back from a backup, or compute its month again if that is not final."))]);
}
