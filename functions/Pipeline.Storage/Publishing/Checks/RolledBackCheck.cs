using Pipeline.Core;

namespace Pipeline.Storage.Publishing.Checks;

/// <summary>What readers were taken back from does not come to them again as it was: the run that made it, repeated, is stopped here.</summary>
internal static class RolledBackCheck
{
    public const string Name = "not-rolled-back";

    /// <param name="left">The snapshot that readers were taken back from.</param>
    /// <returns>The failed check, or nothing.</returns>
    public static IReadOnlyList<CheckResult> Check(Manifest left, Manifest next) => !left.HasContentOf(next) ? [] :
    [
        new CheckResult(Name, [new CheckFailure(null, DatasetPaths.Manifest(left.SnapshotId), 0, [], new Bilingual(
            $"Số liệu vẫn y như ảnh chụp {left.SnapshotId} mà người đọc đã được đưa về trước đó. Hãy sửa nguyên nhân rồi chạy lại; nếu ảnh chụp đó vẫn đúng, hãy dùng lệnh rollback để trỏ lại về nó.",
            $"The figures are still those of snapshot {left.SnapshotId}, which readers were taken back from. Correct the cause and run again; if that snapshot was right after all, point to it with the command rollback."))]),
    ];
}
