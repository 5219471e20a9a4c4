namespace Pipeline.Core;

/// <summary>
/// A failure that a user can see: a stable kebab-case code, the HTTP status, and what to do about it in both languages.
/// Bad input is a value of this type and never an exception; all problems of an input are reported at once.
/// </summary>
/// <remarks>Every problem the product knows is made by a method of this file, and only here (a test reads them all).</remarks>
/// <param name="Place">Where in the input: a JSON pointer (<c>/rows/3/present</c>) or <c>file:line</c>; null if it is about the whole.</param>
public sealed record Problem(string Code, int Status, string Vi, string En, string? Place = null)
{
    /// <summary>The same problem at a place of the input.</summary>
    public Problem At(string place) => this with { Place = place };

    // ---- The request as a whole -------------------------------------------------------------------------------------

    public static Problem BodyTooLarge(int limitMiB) => new(
        "body-too-large", 413,
        $"Nội dung gửi lên vượt quá {limitMiB} MiB. Hãy chia thành nhiều lần gửi.",
        $"The body is larger than {limitMiB} MiB. Send it in several parts.");

    public static Problem KeyMissing() => new(
        "key-missing", 401,
        "Thiếu khóa truy cập. Hãy gửi khóa của tổ chức trong tiêu đề X-Api-Key.",
        "There is no key. Send your organisation's key in the header X-Api-Key.");

    public static Problem KeyUnknown() => new(
        "key-unknown", 401,
        "Khóa truy cập không đúng hoặc đã bị thu hồi. Hãy xin cấp khóa mới từ Ban Tổ chức.",
        "The key is unknown or has been revoked. Ask the organisation board for a new one.");

    // ---- Storage ----------------------------------------------------------------------------------------------------

    public static Problem DataFolderInUse(string folder) => new(
        "data-folder-in-use", 503,
        $"Thư mục dữ liệu «{folder}» đang được một tiến trình khác phục vụ. Hãy dừng tiến trình đó hoặc chọn thư mục khác.",
        $"The data folder '{folder}' is being served by another process. Stop that process or choose another folder.");

    public static Problem EmulatorNeedsNode(string program) => new(
        "emulator-needs-node", 503,
        $"Không tìm thấy chương trình «{program}» mà bộ giả lập Azurite cần. Hãy cài Node.js 20 trở lên (kèm npm), hoặc dùng kho dữ liệu mặc định.",
        $"The program '{program}', which the emulator Azurite needs, was not found. Install Node.js 20 or later with npm, or use the default store.");

    public static Problem EmulatorNotInstalled(string output) => new(
        "emulator-not-installed", 503,
        $"Không cài được bộ giả lập Azurite bằng npm. Hãy kiểm tra kết nối mạng rồi thử lại. npm báo: {output}",
        $"npm could not install the emulator Azurite. Check the network connection and try again. npm said: {output}");

    public static Problem EmulatorNotStarted(string output) => new(
        "emulator-not-started", 503,
        $"Bộ giả lập Azurite không khởi động được. Hãy xem thông báo sau rồi thử lại: {output}",
        $"The emulator Azurite did not start. Read what it said and try again: {output}");

    // ---- Codes and dates --------------------------------------------------------------------------------------------

    public static Problem MonthInvalid(string got) => new(
        "month-invalid", 422,
        $"«{got}» không phải là tháng. Hãy ghi theo dạng năm-tháng, ví dụ 2019-03.",
        $"'{got}' is not a month. Write it as year-month, for example 2019-03.");
}
