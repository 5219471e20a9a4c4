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

    // ---- Reference data: rows that do not agree ---------------------------------------------------------------------

    public static Problem ReferenceCodeInvalid(string code) => new(
        "reference-code-invalid", 422,
        $"Mã «{code}» không hợp lệ. Hãy dùng chữ in hoa không dấu, chữ số và dấu gạch nối, bắt đầu bằng chữ hoặc số, tối đa 40 ký tự.",
        $"'{code}' is not a code. Use A–Z, 0–9 and hyphens, beginning with a letter or digit, at most 40 characters.");

    public static Problem ReferenceDatesInverted() => new(
        "reference-dates-inverted", 422,
        "Ngày hết hiệu lực không sau ngày bắt đầu. Hãy sửa một trong hai ngày; ngày hết hiệu lực là ngày đầu tiên không còn áp dụng.",
        "The row ends no later than it begins. Correct one of the dates; valid_to is the first day on which the row no longer holds.");

    public static Problem ReferenceVersionsOverlap(string code, string other) => new(
        "reference-versions-overlap", 422,
        $"Mã {code} có hai dòng cùng áp dụng trong một thời gian; dòng kia ở {other}. Hãy kết thúc dòng trước vào ngày dòng sau bắt đầu.",
        $"The code {code} has two rows that hold at the same time; the other is at {other}. End the earlier one on the day the later one begins.");

    public static Problem ReferenceRowDuplicate(string code, string other) => new(
        "reference-row-duplicate", 422,
        $"Dòng của {code} bị lặp lại; dòng kia ở {other}. Hãy bỏ một trong hai dòng.",
        $"The row of {code} is there twice; the other is at {other}. Remove one of the two.");

    public static Problem ReferenceCodeUnknown(string column, string code) => new(
        "reference-code-unknown", 422,
        $"Mã {code} ở cột {column} không có trong danh mục. Hãy thêm mã này hoặc sửa cho đúng.",
        $"The code {code} in the column {column} does not exist. Add it or correct it.");

    public static Problem ReferenceNotInForce(string column, string code) => new(
        "reference-not-in-force", 422,
        $"Mã {code} ở cột {column} không có hiệu lực trong toàn bộ thời gian của dòng này. Hãy sửa ngày hoặc tách dòng.",
        $"The code {code} in the column {column} is not in force for the whole time of this row. Correct the dates or split the row.");

    public static Problem ReferenceSuccessorUnknown(string code) => new(
        "reference-successor-unknown", 422,
        $"Đơn vị kế thừa {code} không tồn tại vào ngày đơn vị này kết thúc. Hãy thêm đơn vị kế thừa hoặc sửa mã.",
        $"The successor {code} does not exist on the day this unit ends. Add it or correct the code.");

    public static Problem ReferenceSuccessorTooEarly(string code) => new(
        "reference-successor-too-early", 422,
        $"{code} có đơn vị kế thừa nhưng chưa kết thúc. Hãy điền ngày kết thúc và chỉ ghi đơn vị kế thừa ở dòng cuối cùng của mã.",
        $"{code} has successors but does not end. Give the end date, and name successors on the last row of the code only.");

    public static Problem ReferenceCommuneMismatch(string code) => new(
        "reference-commune-mismatch", 422,
        $"Tổ chức {code} không khớp loại: đảng ủy xã, thị trấn phải có mã xã, các loại khác thì không. Hãy sửa loại hoặc mã xã.",
        $"The organisation {code} does not fit its kind: a commune committee has a commune, no other kind has one. Correct the kind or the commune.");

    public static Problem ReferenceTwoCommittees(string commune, string other) => new(
        "reference-two-committees", 422,
        $"Xã {commune} có hai đảng ủy cùng lúc; dòng kia ở {other}. Hãy sửa ngày hiệu lực.",
        $"The commune {commune} has two committees at the same time; the other is at {other}. Correct the dates.");

    public static Problem ReferenceClusterBloc(string cell, string cluster) => new(
        "reference-cluster-bloc", 422,
        $"Chi bộ {cell} không cùng khối với cụm {cluster}. Hãy chuyển chi bộ sang cụm cùng khối.",
        $"The cell {cell} is not of the bloc of the cluster {cluster}. Move it to a cluster of its bloc.");

    public static Problem ReferenceCellInTwoClusters(string cell, string other) => new(
        "reference-cell-in-two-clusters", 422,
        $"Chi bộ {cell} thuộc hai cụm cùng lúc; dòng kia ở {other}. Hãy kết thúc một trong hai dòng.",
        $"The cell {cell} is in two clusters at the same time; the other row is at {other}. End one of the two.");

    public static Problem ReferenceTwoHolders(string post, string other) => new(
        "reference-two-holders", 422,
        $"Chức danh {post} có hai người giữ cùng lúc; dòng kia ở {other}. Hãy kết thúc một trong hai dòng.",
        $"The post {post} has two holders at the same time; the other row is at {other}. End one of the two.");

    public static Problem ReferencePostPlace(string post) => new(
        "reference-post-place", 422,
        $"Chức danh {post} không khớp nơi làm việc: chức danh của thôn phải có thôn thuộc xã đã ghi, chức danh của xã thì không có thôn. Hãy sửa lại.",
        $"The post {post} does not fit its place: a village's post has a village of the commune given, a commune's post has none. Correct it.");

    public static Problem ReferenceBodyUnknown(string body, IReadOnlyList<string> known) => new(
        "reference-body-unknown", 422,
        $"Không biết cơ quan họp «{body}». Hãy dùng một trong: {string.Join(", ", known)}.",
        $"The body '{body}' is not known. Use one of: {string.Join(", ", known)}.");

    public static Problem ReferenceNoRulePack(DateOnly day) => new(
        "reference-no-rule-pack", 422,
        FormattableString.Invariant($"Không có bộ quy tắc nào áp dụng vào ngày {day:yyyy-MM-dd}. Hãy thêm bộ quy tắc để mọi ngày từ tháng đầu tiên đều có."),
        FormattableString.Invariant($"No rule pack is in force on {day:yyyy-MM-dd}. Add one, so that every day from the first month on has one."));

    public static Problem ReferenceRulePackValue(string field, string rule) => new(
        "reference-rule-pack-value", 422,
        $"Giá trị {field} của bộ quy tắc không hợp lệ ({rule}). Hãy sửa giá trị này.",
        $"The rule pack's value {field} is not allowed ({rule}). Correct it.");

    // ---- Reference data: versions -----------------------------------------------------------------------------------

    public static Problem ReferenceVersionRemoved(string table, string code, DateOnly validFrom) => new(
        "reference-version-removed", 422,
        FormattableString.Invariant($"Thiếu {code} ({table}) có hiệu lực từ {validFrom:yyyy-MM-dd} đã nhập trước đây. Hãy giữ lại dòng này; có thể kết thúc nhưng không được xóa."),
        FormattableString.Invariant($"{code} ({table}), valid from {validFrom:yyyy-MM-dd}, was imported before and is missing. Keep the row; it may be ended, not removed."));

    public static Problem ReferenceImportConflict() => new(
        "reference-import-conflict", 409,
        "Một lần nhập danh mục khác vừa hoàn tất trong lúc này. Hãy kiểm tra phiên bản hiện hành rồi nhập lại.",
        "Another import was completed meanwhile. Look at the current version and import again.");
}
