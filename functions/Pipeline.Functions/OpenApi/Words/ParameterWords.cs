using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Functions.OpenApi.Words;

/// <summary>What the parts of addresses mean: a name means one thing throughout.</summary>
internal static class ParameterWords
{
    private static readonly Dictionary<string, Parameter> Parts = ((IEnumerable<Parameter>)
    [
        new("code", new("Mã biên nhận; viết hoa hay thường, có gạch nối hay không đều được.", "A receipt's code, in any case, with or without hyphens."), Schema.Text),
        new("file", new("Tên tệp, như con trỏ hoặc danh sách tệp đã ghi.", "The file's name, as the pointer or the manifest has it."), Schema.Text),
        new("form", new("Mã biểu mẫu.", "The form's code."), Schema.OneOf(Forms.All.Select(f => f.Code))),
        new("id", new("Mã, như danh sách hoặc câu trả lời trước đã cho.", "The id, as a list or an answer before gave it."), Schema.Text),
        new("month", new("Tháng, dạng năm-tháng.", "The month, as year-month."), Schema.Month),
        new("table", new("Tên bảng.", "The table's name."), Schema.Text),
        new("time", new("Tháng (2019-03), hoặc năm (2019) nếu tệp gồm nhiều tháng của một năm đã đóng.", "The month (2019-03), or the year (2019) of a file that holds several months of a closed one."), Schema.Text),
        new("unit", new("Mã đơn vị.", "The unit's code."), Schema.Code),
    ]).ToDictionary(p => p.Name, p => p with { Required = true }, StringComparer.Ordinal);

    private static readonly Dictionary<string, Bilingual> Flags = new(StringComparer.Ordinal)
    {
        ["dryRun"] = new("Chỉ kiểm tra, không lưu gì.", "Check only; nothing is stored."),
        ["forRestatement"] = new("Nộp sau khi khóa: lưu lại, chờ Ban Tổ chức cho nhận.", "After the lock: keep it until the board lets it in."),
        ["typed"] = new("Giá trị trong JSON ghi như người gõ (05/03/2019, 88,5, Có).", "Values in the JSON are as people type them (05/03/2019, 88,5, Có)."),
        ["full"] = new("Tính lại cả những gì dùng lại được.", "Compute anew what could be reused."),
    };

    /// <exception cref="InvalidOperationException">Nobody has said what it means.</exception>
    public static Parameter InPath(string name) => Parts.GetValueOrDefault(name)
        ?? throw new InvalidOperationException($"Say what '{{{name}}}' in a route means: add it to ParameterWords, in both languages.");

    /// <exception cref="InvalidOperationException">Nobody has said what it means.</exception>
    public static Parameter Flag(string name) => Flags.TryGetValue(name, out var words)
        ? new(name, words, Schema.Flag)
        : throw new InvalidOperationException($"Say what the flag '{name}' means: add it to ParameterWords, in both languages.");
}
