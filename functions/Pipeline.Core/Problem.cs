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

    // ---- Codes and dates --------------------------------------------------------------------------------------------

    public static Problem MonthInvalid(string got) => new(
        "month-invalid", 422,
        $"«{got}» không phải là tháng. Hãy ghi theo dạng năm-tháng, ví dụ 2019-03.",
        $"'{got}' is not a month. Write it as year-month, for example 2019-03.");

    // ---- Reference data: files --------------------------------------------------------------------------------------

    public static Problem ReferenceFileMissing(string file) => new(
        "reference-file-missing", 422,
        $"Thiếu tệp {file}. Hãy gửi đủ các tệp dữ liệu danh mục; tệp không có dòng nào vẫn phải có dòng tiêu đề.",
        $"The file {file} is missing. Send every file of the reference data; one without rows still has its header.");

    public static Problem ReferenceFileUnknown(string file) => new(
        "reference-file-unknown", 422,
        $"Không biết tệp {file}. Hãy bỏ tệp này hoặc sửa tên cho đúng tài liệu hướng dẫn.",
        $"The file {file} is not known. Remove it, or name it as the documentation says.",
        file);

    public static Problem ReferenceFileNotText(string file) => new(
        "reference-file-not-text", 422,
        $"Tệp {file} không phải văn bản UTF-8. Hãy lưu lại tệp với bảng mã UTF-8.",
        $"The file {file} is not UTF-8 text. Save it again as UTF-8.",
        file);

    public static Problem ReferenceArchiveInvalid() => new(
        "reference-archive-invalid", 422,
        "Tệp nén không đọc được. Hãy gửi tệp ZIP chứa các tệp dữ liệu danh mục.",
        "The archive cannot be read. Send a ZIP file that holds the reference data files.");

    public static Problem ReferenceArchiveTooLarge(int files, int mebibytes) => new(
        "reference-archive-too-large", 413,
        $"Tệp nén vượt quá giới hạn {files} tệp hoặc {mebibytes} MiB sau khi giải nén. Hãy bỏ những tệp không cần thiết.",
        $"The archive passes the limit of {files} files or {mebibytes} MiB unpacked. Remove what is not needed.");

    public static Problem ReferenceColumnMissing(string column) => new(
        "reference-column-missing", 422,
        $"Thiếu cột {column}. Hãy thêm cột này vào dòng tiêu đề.",
        $"The column {column} is missing. Add it to the header.");

    public static Problem ReferenceColumnUnknown(string column) => new(
        "reference-column-unknown", 422,
        $"Cột «{column}» không có trong mẫu hoặc bị lặp lại. Hãy bỏ cột này hoặc sửa tên cột.",
        $"The column '{column}' is not known or is there twice. Remove it or correct its name.");

    public static Problem ReferenceRowMalformed() => new(
        "reference-row-malformed", 422,
        "Dòng có số ô khác số cột của tiêu đề, hoặc có dấu ngoặc kép không khớp. Hãy sửa lại dòng này.",
        "The row has more or fewer fields than the header has columns, or its quotes do not match. Correct the row.");

    public static Problem ReferenceJsonMalformed(string got) => new(
        "reference-json-malformed", 422,
        $"Nội dung JSON không đúng mẫu ở «{got}». Hãy sửa theo tài liệu hướng dẫn.",
        $"The JSON is not as documented at '{got}'. Correct it.");

    public static Problem ReferenceValueMissing(string column) => new(
        "reference-value-missing", 422,
        $"Cột {column} chưa có giá trị. Hãy điền giá trị cho dòng này.",
        $"The column {column} has no value. Give one in this row.");

    public static Problem ReferenceDateInvalid(string column, string got) => new(
        "reference-date-invalid", 422,
        $"«{got}» ở cột {column} không phải là ngày. Hãy ghi theo dạng năm-tháng-ngày, ví dụ 2019-03-31.",
        $"'{got}' in the column {column} is not a date. Write it as year-month-day, for example 2019-03-31.");

    public static Problem ReferenceChoiceUnknown(string column, string got, IReadOnlyList<string> options) => new(
        "reference-choice-unknown", 422,
        $"«{got}» ở cột {column} không nằm trong các giá trị cho phép: {string.Join(", ", options)}.",
        $"'{got}' in the column {column} is none of the allowed values: {string.Join(", ", options)}.");
}
