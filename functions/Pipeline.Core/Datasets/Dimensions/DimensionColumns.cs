using Pipeline.Core.Reference;

namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>The columns that several dimensions have.</summary>
internal static class DimensionColumns
{
    public static Column<TRow> VersionKey<TRow>(string name, Func<TRow, int> key, Bilingual caption) => Table<TRow>.Int32(
        name, key, caption, new("Khóa của phiên bản; 0 là không xác định.", "The version's key; 0 is unknown."));

    public static Column<TRow> Number<TRow>(string name, Func<TRow, int> number, Bilingual caption) => Table<TRow>.Int32(
        name, number, caption, new("Số chung cho mọi phiên bản của một mã.", "The number that all versions of a code share.")).In(Units.Ranks);

    public static IReadOnlyList<Column<TRow>> Bloc<TRow>(Func<TRow, Bloc?> bloc) =>
    [
        Table<TRow>.TextOrNull("bloc", r => bloc(r) is { } of ? KebabCase.Of(of) : null, new("Khối (mã)", "Bloc (code)")),
        Table<TRow>.Text("bloc_vi", r => CaptionOf(bloc(r)).Vi, new("Khối (tiếng Việt)", "Bloc (Vietnamese)")),
        Table<TRow>.Text("bloc_en", r => CaptionOf(bloc(r)).En, new("Khối (tiếng Anh)", "Bloc (English)")),
    ];

    public static Column<TRow> ValidFrom<TRow>(Func<TRow, DateOnly?> day) => Table<TRow>.DateOrNull(
        "valid_from", day, new("Hiệu lực từ", "Valid from"), new("Ngày đầu tiên, kể cả ngày đó.", "The first day, inclusive."));

    public static Column<TRow> ValidTo<TRow>(Func<TRow, DateOnly?> day) => Table<TRow>.DateOrNull(
        "valid_to", day, new("Hiệu lực đến", "Valid to"),
        new("Ngày đầu tiên không còn hiệu lực; trống nếu chưa kết thúc.", "The first day on which it no longer holds; empty while it has no end."));

    private static Bilingual CaptionOf(Bloc? bloc) => bloc is { } of ? Captions.Of(of) : Captions.Unknown;
}
