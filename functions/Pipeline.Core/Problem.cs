using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using static System.FormattableString;

namespace Pipeline.Core;

/// <summary>
/// A failure that a user can see: a stable kebab-case code, the HTTP status, and what to do about it in both languages.
/// Bad input is a value of this type and never an exception; all problems of an input are reported at once.
/// </summary>
/// <remarks>Every problem the product knows is made by a method of this file, and only here (a test reads them all).</remarks>
/// <param name="Place">Where in the input: a JSON pointer (<c>/rows/3/present</c>) or <c>file:line</c>; null if it is about the whole.</param>
public sealed record Problem(string Code, int Status, string Vi, string En, string? Place = null)
{
    /// <summary>Where in the file that the input was read from, as the file's program names it: <c>Họp thôn!C7</c>, <c>7:3</c>; null if it was no file.</summary>
    public string? Source { get; init; }

    /// <summary>The same problem at a place of the input.</summary>
    public Problem At(string place) => this with { Place = place };

    /// <summary>What was got, fit to be shown: at most 40 characters, with a sign for each that nobody would see.</summary>
    private static string Shown(string got)
    {
        var length = got.Length <= 40 ? got.Length : char.IsHighSurrogate(got[39]) ? 39 : 40;
        var text = PlainText.Shown(got[..length]);
        return length < got.Length ? text + "…" : text;
    }

    /// <summary>A month as a Vietnamese sentence writes it; what is to be typed keeps the form that machines read.</summary>
    private static string Said(Month month) => Invariant($"{month.Number:00}/{month.Year}");

    /// <summary>An instant by the clock in Vietnam.</summary>
    private static string Said(DateTimeOffset instant) => Invariant($"{VietnamTime.ToLocal(instant):HH':'mm} ngày {VietnamTime.ToLocal(instant):dd'/'MM'/'yyyy}");

    private static string Said(DateOnly day) => Invariant($"{day:dd'/'MM'/'yyyy}");

    // ---- Confirming unusual values ----------------------------------------------------------------------------------

    public static Problem ConfirmationTooLate(Month month) => new(
        "confirmation-too-late", 409,
        $"Tháng {Said(month)} đã khóa nên không xác nhận được nữa. Số liệu vẫn được tính như đã nộp; nếu số liệu sai, hãy nộp bản điều chỉnh.",
        $"The month {month} is locked, so nothing can be confirmed any more. The figures count as they were filed; if they are wrong, file for restatement.");

    /// <param name="allowed">The marks that the sheet has.</param>
    public static Problem MarkNotRaised(string got, IReadOnlyList<string> allowed) => new(
        "mark-not-raised", 422,
        $"Báo cáo này không có lưu ý «{Shown(got)}» nào cần xác nhận (đang có: {(allowed.Count == 0 ? "không có lưu ý nào" : string.Join(", ", allowed))}). Hãy kiểm tra lại mã.",
        $"The sheet has no mark '{Shown(got)}' to confirm (it has: {(allowed.Count == 0 ? "none" : string.Join(", ", allowed))}). Check the code.",
        Sheets.Place.Of("confirmed"));

    // ---- Explaining a figure ----------------------------------------------------------------------------------------

    public static Problem FactTableUnknown(string got, IReadOnlyList<string> tables) => new(
        "fact-table-unknown", 404,
        $"Không có bảng số liệu «{Shown(got)}». Hãy chọn một trong các bảng: {string.Join(", ", tables)}.",
        $"There is no fact table '{Shown(got)}'. Choose one of: {string.Join(", ", tables)}.");

    public static Problem FigureUnknown(string got, string table, IReadOnlyList<string> figures) => new(
        "figure-unknown", 400,
        $"Bảng {table} không có chỉ tiêu «{Shown(got)}». Hãy chọn một trong các chỉ tiêu: {string.Join(", ", figures)}.",
        $"The table {table} has no figure '{Shown(got)}'. Choose one of: {string.Join(", ", figures)}.");

    public static Problem FactKeyWrong(string table, IReadOnlyList<string> columns) => new(
        "fact-key-wrong", 400,
        $"Một dòng của bảng {table} được chỉ ra bằng đúng các cột khóa: {string.Join(", ", columns)}. Hãy ghi đủ các cột này trong địa chỉ và bỏ các cột khác.",
        $"A row of the table {table} is named by exactly its key columns: {string.Join(", ", columns)}. Give all of them in the address, and no other.");

    public static Problem FactRowUnknown(string table, Month month) => new(
        "fact-row-unknown", 404,
        $"Bảng {table} của tháng {Said(month)} không có dòng với khóa này. Hãy kiểm tra lại giá trị của các cột khóa.",
        $"The table {table} has no row with this key in {month}. Check the values of the key columns.");

    public static Problem FactRowNotReadable(string table) => new(
        "fact-row-not-readable", 403,
        $"Khóa này không được xem căn cứ của dòng này trong bảng {table}, vì dòng thuộc tổ chức khác. Hãy dùng khóa của tổ chức đó hoặc của Ban Tổ chức.",
        $"This key may not see what stands behind this row of {table}: it is another organisation's. Use that organisation's key, or the board's.");

    public static Problem FigureMoved(Month month) => new(
        "figure-moved", 409,
        $"Số liệu tháng {Said(month)} đang được tổng hợp lại nên căn cứ không còn khớp với số đã công bố. Hãy thử lại sau lần tổng hợp kế tiếp.",
        $"The figures of {month} are being renewed, so the rows behind them no longer match what is published. Try again after the next run of the month end.");

    // ---- Published datasets -----------------------------------------------------------------------------------------

    public static Problem NothingPublished() => new(
        "nothing-published", 404,
        "Chưa có bản số liệu nào được công bố. Hãy chờ lần tổng hợp tháng đầu tiên, hoặc đề nghị người vận hành chạy tổng hợp tháng.",
        "No datasets have been published yet. Wait for the first month end, or ask the operator to run it.");

    public static Problem DatasetFileUnknown(string got) => new(
        "dataset-file-unknown", 404,
        $"Không có tệp số liệu «{Shown(got)}» ở địa chỉ này. Hãy lấy tên tệp từ latest.json và bản kê mà tệp đó chỉ tới.",
        $"There is no dataset file '{Shown(got)}' at this address. Take its name from latest.json and the manifest that it leads to.");

    public static Problem DatasetFileTooLarge(string got, int limitMiB) => new(
        "dataset-file-too-large", 409,
        $"Tệp số liệu «{Shown(got)}» lớn hơn {limitMiB} MiB nên không tải được qua địa chỉ này. Hãy đọc tệp ngay trong kho số liệu.",
        $"The dataset file '{Shown(got)}' is larger than {limitMiB} MiB, too large for this address. Read it in the datasets container.");

    // ---- The request as a whole -------------------------------------------------------------------------------------

    public static Problem BodyTooLarge(int limitMiB) => new(
        "body-too-large", 413,
        $"Nội dung gửi lên vượt quá {limitMiB} MiB. Hãy chia thành nhiều lần gửi.",
        $"The body is larger than {limitMiB} MiB. Send it in several parts.");

    public static Problem BodyUnreadable() => new(
        "body-unreadable", 400,
        "Nội dung gửi lên không đến đủ hoặc không đọc được. Hãy kiểm tra đường truyền và gửi lại nguyên văn.",
        "The body did not arrive whole or could not be read. Check the connection and send it again as it is.");

    public static Problem MediaTypeUnknown(string got, string wanted) => new(
        "media-type-unknown", 415,
        got.Length == 0
            ? $"Nội dung gửi lên không nêu kiểu. Hãy gửi với tiêu đề Content-Type: {wanted}."
            : $"Địa chỉ này không nhận nội dung kiểu «{Shown(got)}». Hãy gửi với tiêu đề Content-Type: {wanted}.",
        got.Length == 0
            ? $"The body says no media type. Send the header Content-Type: {wanted}."
            : $"This address does not take the media type '{Shown(got)}'. Send the header Content-Type: {wanted}.");

    public static Problem ContentEncodingUnknown(string got) => new(
        "content-encoding-unknown", 415,
        $"Địa chỉ này không nhận nội dung nén theo kiểu «{Shown(got)}». Hãy gửi nội dung không nén và bỏ tiêu đề Content-Encoding.",
        $"This address does not take the content encoding '{Shown(got)}'. Send the body as it is, without the header Content-Encoding.");

    public static Problem FlagInvalid(string name, string got) => new(
        "flag-invalid", 400,
        $"Tham số «{name}» trong địa chỉ là «{Shown(got)}»; chỉ nhận true hoặc false. Hãy sửa địa chỉ rồi gửi lại; chưa có gì được lưu.",
        $"The parameter '{name}' in the address is '{Shown(got)}'; it is true or false. Correct the address and send again; nothing was stored.");

    public static Problem RoleNotAllowed(Bilingual allowed) => new(
        "role-not-allowed", 403,
        $"Khóa này không có quyền thực hiện việc này. Hãy dùng khóa của {allowed.Vi}.",
        $"This key may not do this. Use a key of {allowed.En}.");

    public static Problem TooManyRequests(int perSecond) => new(
        "too-many-requests", 429,
        $"Khóa này đang gửi quá nhanh; nếu gửi liên tục thì tối đa {perSecond} lần mỗi giây. Hãy chờ đủ số giây ghi ở tiêu đề Retry-After rồi gửi lại nguyên văn.",
        $"This key sends too fast; in the long run it may send {perSecond} requests a second. Wait as the header Retry-After says and send again as it is.");

    /// <summary>Of a sign-in at the gate: malformed, of another registration, or of another directory.</summary>
    public static Problem SignInInvalid() => new(
        "sign-in-invalid", 401,
        "Đăng nhập này không dùng được ở đây. Hãy đăng xuất rồi đăng nhập lại bằng tài khoản của cơ quan, hoặc dùng khóa.",
        "This sign-in is not for here. Sign out and in again with an account of the office, or use a key.");

    public static Problem SignInWithoutRole() => new(
        "sign-in-without-role", 403,
        "Tài khoản này chưa được giao vai trò nào ở đây. Hãy đề nghị người vận hành giao vai trò, rồi đăng xuất và đăng nhập lại.",
        "This account has no role here. Ask the operator to give it one, then sign out and in again.");

    /// <summary>A browser that is signed in sends its cookie with any page's request.</summary>
    public static Problem CrossSiteRequest() => new(
        "cross-site-request", 403,
        "Yêu cầu này đến từ một trang khác nên không được thực hiện. Hãy thao tác trên trang của hệ thống, hoặc dùng khóa.",
        "This request comes from another site's page and was not carried out. Do it on a page of this deployment, or use a key.");

    /// <summary>Said to who has no key, by the address the request comes from.</summary>
    public static Problem TooManyFromAddress() => new(
        "too-many-from-address", 429,
        "Từ địa chỉ mạng của bạn có quá nhiều lượt hỏi trong một lúc. Hãy chờ đủ số giây ghi ở tiêu đề Retry-After rồi hỏi lại.",
        "Too many questions came from your network address at once. Wait as the header Retry-After says and ask again.");

    public static Problem ShuttingDown() => new(
        "shutting-down", 503,
        "Máy chủ đang tạm dừng. Hãy gửi lại nguyên văn sau ít phút; gửi trùng không gây hại.",
        "The server is stopping. Send it again as it is in a few minutes; sending twice does no harm.");

    public static Problem Unexpected() => new(
        "unexpected", 500,
        "Máy chủ gặp lỗi ngoài dự kiến; lỗi đã được ghi lại. Hãy gửi lại sau ít phút; nếu vẫn không được, hãy báo người vận hành.",
        "The server met an unexpected failure; it has been logged. Try again later, and tell the operator if it persists.");

    public static Problem RunUnknown(string got) => new(
        "run-unknown", 404,
        $"Không có lượt chạy «{Shown(got)}». Hãy kiểm tra lại địa chỉ đã nhận được khi yêu cầu chạy.",
        $"There is no run '{Shown(got)}'. Check the address that was given when the run was asked for.");

    public static Problem KeyMissing() => new(
        "key-missing", 401,
        "Thiếu khóa truy cập. Hãy gửi kèm khóa của tổ chức trong tiêu đề X-Api-Key.",
        "There is no key. Send your organisation's key in the header X-Api-Key.");

    public static Problem KeyUnknown() => new(
        "key-unknown", 401,
        "Khóa truy cập không đúng, đã hết hạn hoặc đã bị thu hồi. Hãy kiểm tra lại khóa hoặc đề nghị Ban Tổ chức cấp khóa mới.",
        "The key is unknown, has expired or has been revoked. Check it, or ask the organisation board for a new one.");

    /// <summary>Said to who presents keys that open nothing, by the address they come from; a good key passes from there all the same.</summary>
    public static Problem TooManyFailedKeys() => new(
        "too-many-failed-keys", 429,
        "Từ địa chỉ mạng của bạn có quá nhiều lần gửi khóa không dùng được. Hãy kiểm tra lại khóa, chờ đủ số giây ghi ở tiêu đề Retry-After rồi thử lại.",
        "Too many keys that open nothing came from your network address. Check the key, wait as the header Retry-After says, and try again.");

    public static Problem KeyReadOnly() => new(
        "key-read-only", 403,
        "Khóa này chỉ dùng để xem, không nộp hay thay đổi được gì. Hãy dùng khóa khác của tổ chức.",
        "This key only reads; it files and changes nothing. Use another key of your organisation.");

    public static Problem KeyLimitedToForms(IReadOnlyList<string> forms) => new(
        "key-limited-to-forms", 403,
        $"Khóa này chỉ dùng cho các biểu {string.Join(", ", forms)}, không mở được phần này. Hãy dùng khóa khác của tổ chức.",
        $"This key is for the forms {string.Join(", ", forms)} alone, and does not open this. Use another key of your organisation.");

    public static Problem FormNotInScope(string form) => new(
        "form-not-in-scope", 403,
        $"Khóa này không dùng được cho biểu «{Shown(form)}». Hãy dùng khóa khác của tổ chức.",
        $"This key is not for the form '{Shown(form)}'. Use another key of your organisation.");

    /// <summary>Of a rotation by who signed in without a key.</summary>
    public static Problem KeyNotPresented() => new(
        "key-not-presented", 409,
        "Bạn đã đăng nhập bằng tài khoản nên không có khóa nào để thay. Hãy gửi yêu cầu kèm chính khóa cần thay trong tiêu đề X-Api-Key.",
        "You signed in with an account, so there is no key to change. Send the request with the key itself in the header X-Api-Key.");

    public static Problem KeyOverlapInvalid(int most) => new(
        "key-overlap-invalid", 422,
        $"Thời gian dùng song song (overlapDays) phải là số nguyên từ 0 đến {most} ngày, và không gửi kèm mục nào khác. Hãy sửa lại; để trống thì dùng số ngày mặc định.",
        $"The overlap (overlapDays) is a whole number of days from 0 to {most}, and nothing else is sent with it. Correct it, or leave it out for the default.",
        "/overlapDays");

    public static Problem KeyAlreadyRotated(string id) => new(
        "key-already-rotated", 409,
        $"Khóa {Shown(id)} đã được thay bằng khóa khác rồi. Nếu không phải bạn thay, hãy báo ngay người vận hành để thu hồi cả hai khóa.",
        $"The key {Shown(id)} has been changed for another already. If it was not you, tell the operator at once to revoke both.");

    public static Problem KeyEnded(string id) => new(
        "key-ended", 409,
        $"Khóa {Shown(id)} đã hết hạn hoặc đã bị thu hồi nên không thay được. Hãy tạo khóa mới.",
        $"The key {Shown(id)} has expired or has been revoked, so it cannot be changed for another. Create a new key.");

    public static Problem KeyNotThere(string id) => new(
        "key-not-there", 404,
        $"Không có khóa «{Shown(id)}». Hãy xem danh sách bằng lệnh keys list.",
        $"There is no key '{Shown(id)}'. The command keys list shows the keys there are.");

    // ---- A submission -----------------------------------------------------------------------------------------------

    public static Problem JsonMalformed(long line, long column) => new(
        "json-malformed", 400,
        $"Nội dung gửi lên không phải là JSON hợp lệ (dòng {line}, vị trí {column}). Hãy sửa ở vị trí đó rồi gửi lại.",
        $"The body is not valid JSON (line {line}, column {column}). Correct it there and send it again.");

    public static Problem JsonDuplicateProperty(string name) => new(
        "json-duplicate-property", 400,
        $"Thuộc tính «{Shown(name)}» xuất hiện hai lần trong cùng một đối tượng. Hãy chỉ giữ lại một.",
        $"The property '{Shown(name)}' stands twice in the same object. Keep only one.");

    public static Problem JsonTooDeep(int deepest) => new(
        "json-too-deep", 400,
        $"Nội dung gửi lên lồng nhau quá {deepest} cấp. Hãy gửi theo đúng cấu trúc của biểu mẫu.",
        $"The body is nested more than {deepest} levels deep. Send it in the shape of the form.");

    public static Problem SubmissionNotASheet() => new(
        "submission-not-a-sheet", 400,
        "Nội dung gửi lên không phải là một báo cáo (đối tượng JSON) hay danh sách báo cáo. Hãy gửi theo một trong hai dạng đó.",
        "This is neither a sheet (a JSON object) nor a list of sheets. Send one of the two.");

    public static Problem BatchSize(int got, int most) => new(
        "batch-size", 400,
        $"Danh sách gửi lên có {got} báo cáo; mỗi lần gửi được từ 1 đến {most} báo cáo. Hãy chia lại thành nhiều lần gửi.",
        $"The list has {got} sheets; send 1 to {most} at a time. Divide it into several.");

    public static Problem UnitOfAnother(string unit) => new(
        "unit-of-another", 403,
        $"Khóa này không được nộp báo cáo cho đơn vị «{unit}» của tổ chức khác. Hãy kiểm tra mã đơn vị hoặc dùng khóa của tổ chức quản lý đơn vị đó.",
        $"This key may not file for the unit '{unit}' of another organisation. Check the unit's code, or use the key of the organisation that owns it.");

    public static Problem RoleFilesNothing() => new(
        "role-files-nothing", 403,
        "Khóa của Ban Tổ chức và của người vận hành không dùng để nộp báo cáo. Hãy nộp bằng khóa của tổ chức quản lý đơn vị.",
        "Keys of the board and of the operator file for no unit. File with the key of the organisation that owns the unit.");

    public static Problem UnitNotReadable(string unit) => new(
        "unit-not-readable", 403,
        $"Khóa này không được xem báo cáo của đơn vị «{unit}» thuộc tổ chức khác. Hãy dùng khóa của tổ chức quản lý đơn vị đó.",
        $"This key may not read the sheets of the unit '{unit}' of another organisation. Use the key of the organisation that owns it.");

    public static Problem OrganizationNotReadable(string organization) => new(
        "organization-not-readable", 403,
        $"Khóa này không được xem danh sách của tổ chức «{Shown(organization)}», hoặc danh mục không có tổ chức này. Hãy bỏ «organization» hoặc kiểm tra lại mã.",
        $"This key may not read the lists of the organisation '{Shown(organization)}', or there is none such. Remove 'organization' or check the code.");

    public static Problem WarningKindUnknown(string got, IReadOnlyList<string> kinds) => new(
        "warning-kind-unknown", 400,
        $"Không có loại lưu ý «{Shown(got)}». Hãy chọn một trong: {string.Join(", ", kinds)}.",
        $"There is no kind of warning '{Shown(got)}'. Choose one of: {string.Join(", ", kinds)}.");

    public static Problem MonthNotComputed(Month month) => new(
        "month-not-computed", 404,
        $"Tháng {Said(month)} chưa được tổng hợp lần nào nên chưa có số liệu. Hãy thử lại sau lần tổng hợp kế tiếp.",
        $"The month {month} has not been computed yet, so there is nothing to show of it. Try again after the next run of the month end.");

    public static Problem SheetNotFiled(string form, string unit, Month month) => new(
        "sheet-not-filed", 404,
        $"Đơn vị «{unit}» chưa nộp báo cáo «{form}» của tháng {Said(month)}. Hãy kiểm tra biểu mẫu, đơn vị và tháng.",
        $"No sheet '{form}' of the unit '{unit}' has been filed for {month}. Check the form, the unit and the month.");

    public static Problem ReceiptUnknown(string got) => new(
        "receipt-unknown", 404,
        $"Không tìm thấy biên nhận «{Shown(got)}» trong phạm vi của khóa này. Hãy kiểm tra từng ký tự của mã.",
        $"There is no receipt '{Shown(got)}' within what this key may see. Check the code character by character.");

    /// <summary>Said to who has no key: nothing was looked up.</summary>
    public static Problem ReceiptMistyped(string got) => new(
        "receipt-mistyped", 404,
        $"«{Shown(got)}» không phải là một mã biên nhận: có ký tự sai, thiếu hoặc đổi chỗ. Hãy đối chiếu từng ký tự, kể cả ký tự cuối.",
        $"'{Shown(got)}' is not a receipt's code: a character is wrong, missing or out of place. Compare it character by character, the last one too.");

    public static Problem IdReused(string id) => new(
        "id-reused", 409,
        $"Mã «{id}» đã được dùng cho một báo cáo có nội dung khác. Hãy gửi báo cáo này với một mã (id) mới.",
        $"The id '{id}' already stands for a sheet with other content. Send this one again with a new id.");

    public static Problem MonthLocked(Month month) => new(
        "month-locked", 409,
        $"Tháng {Said(month)} đã khóa sổ; chỉ Ban Tổ chức mới có thể cho nhận bổ sung. Vẫn gửi được để Ban Tổ chức xem xét: trong ứng dụng chọn «Gửi đề nghị», chương trình khác thêm forRestatement=true.",
        $"The month {month} is locked; only the organisation board can still let a sheet in. It can still be sent for the board to look at: «Send request» in the app; other programs add forRestatement=true.");

    /// <param name="got">0 where the sheet came as a first one.</param>
    /// <param name="current">0 where there is none.</param>
    public static Problem StaleBase(int got, int current) => new(
        "stale-base", 409,
        current == 0 ? $"Báo cáo này sửa trên bản {got}, nhưng đơn vị chưa nộp bản nào. Hãy gửi lại như bản đầu tiên, với base = 0."
            : (got == 0 ? "Báo cáo này được gửi như bản đầu tiên" : $"Báo cáo này sửa trên bản {got}")
                + $", nhưng bản hiện hành là bản {current}. Hãy tải bản hiện hành, sửa trên bản đó rồi gửi với base = {current}.",
        current == 0 ? $"The sheet replaces revision {got}, but none has been filed. Send it again as a first one, with base = 0."
            : (got == 0 ? "The sheet came as a first one" : $"The sheet replaces revision {got}")
                + $", but the current revision is {current}. Fetch that one, make the change on it and send it with base = {current}.",
        "/base");

    public static Problem TookTooLong() => new(
        "took-too-long", 503,
        "Báo cáo chưa được lưu vì thời gian xử lý đã quá 2 phút. Hãy gửi lại nguyên văn.",
        "The sheet was not stored, because taking it had lasted more than 2 minutes. Send it again as it is.");

    public static Problem StoreOutOfReach() => new(
        "store-out-of-reach", 503,
        "Hiện không truy cập được kho dữ liệu. Hãy gửi lại nguyên văn sau ít phút; gửi trùng không gây hại.",
        "The store is out of reach for the moment. Send it again as it is in a few minutes; sending twice does no harm.");

    public static Problem StoreBusy() => new(
        "store-busy", 429,
        "Kho dữ liệu đang quá tải. Hãy gửi lại nguyên văn sau ít phút; gửi trùng không gây hại.",
        "The store is under too much load. Send it again as it is in a few minutes; sending twice does no harm.");

    public static Problem ReferenceMissing() => new(
        "reference-missing", 503,
        "Hệ thống chưa có dữ liệu danh mục nên chưa nhận được báo cáo. Hãy đề nghị Ban Tổ chức nhập danh mục rồi gửi lại.",
        "There is no reference data yet, so no sheet can be taken. Ask the organisation board to import it, then send again.");

    // ---- A sheet as a whole -----------------------------------------------------------------------------------------

    public static Problem SheetPropertyMissing(string name) => new(
        "sheet-property-missing", 422,
        $"Báo cáo thiếu thuộc tính «{name}». Hãy bổ sung thuộc tính này.",
        $"The sheet has no '{name}'. Add it.",
        $"/{name}");

    public static Problem SheetPropertyUnknown(string name) => new(
        "sheet-property-unknown", 422,
        $"Báo cáo có thuộc tính lạ «{Shown(name)}». Hãy bỏ thuộc tính này hoặc sửa lại tên.",
        $"The sheet has an unknown property '{Shown(name)}'. Remove it or correct its name.");

    public static Problem SheetPropertyInvalid(string name, string got, Bilingual expected) => new(
        "sheet-property-invalid", 422,
        $"Thuộc tính «{name}» đang là «{Shown(got)}»; cần ghi {expected.Vi}. Hãy sửa lại.",
        $"The property '{name}' is '{Shown(got)}'; it must be {expected.En}. Correct it.",
        $"/{name}");

    public static Problem FormUnknown(string got) => new(
        "form-unknown", 422,
        $"Không có biểu mẫu «{Shown(got)}». Hãy chọn một trong: {string.Join(", ", Forms.All.Select(f => f.Code))}.",
        $"There is no form '{Shown(got)}'. Choose one of: {string.Join(", ", Forms.All.Select(f => f.Code))}.",
        "/form");

    public static Problem UnitUnknown(string got) => new(
        "unit-unknown", 422,
        $"Danh mục không có đơn vị «{Shown(got)}» ở cấp của biểu mẫu này. Hãy kiểm tra mã đơn vị.",
        $"The reference data has no unit '{Shown(got)}' of this form's level. Check the unit's code.",
        "/unit");

    public static Problem UnitNotInMonth(string unit, Month month) => new(
        "unit-not-in-month", 422,
        $"Đơn vị «{unit}» không tồn tại vào ngày nào trong tháng {Said(month)}. Hãy kiểm tra đơn vị và tháng, hoặc nộp cho đơn vị kế thừa.",
        $"The unit '{unit}' did not exist on any day of {month}. Check the unit and the month, or file for its successor.",
        "/unit");

    public static Problem MonthNotBegun(Month month) => new(
        "month-not-begun", 422,
        $"Tháng {Said(month)} chưa bắt đầu. Hãy nộp báo cáo từ ngày 01 của tháng đó trở đi.",
        $"The month {month} has not begun. File from its first day on.",
        "/month");

    public static Problem MonthTooEarly(Month month, Month first) => new(
        "month-too-early", 422,
        $"Hệ thống chỉ nhận báo cáo từ tháng {Said(first)} trở đi, không nhận tháng {Said(month)}. Hãy kiểm tra lại tháng.",
        $"Sheets are taken from {first} on, not for {month}. Check the month.",
        "/month");

    public static Problem SheetEmpty() => new(
        "sheet-empty", 422,
        "Báo cáo không có dòng nào. Hãy bổ sung các dòng; nếu không có phát sinh, hãy gửi báo cáo không phát sinh (nil = true) kèm lý do.",
        "The sheet has no rows. Add them; if there is nothing to report, send nil = true with a reason.",
        "/rows");

    public static Problem RowsNotAllowed(SheetKind kind) => new(
        "rows-not-allowed", 422,
        kind == SheetKind.Nil
            ? "Báo cáo không phát sinh (nil) không được có dòng. Hãy bỏ các dòng hoặc bỏ nil."
            : "Khi rút lại báo cáo (withdraw) thì không gửi kèm dòng nào. Hãy bỏ các dòng hoặc bỏ withdraw.",
        kind == SheetKind.Nil
            ? "A nil report has no rows. Remove the rows, or remove nil."
            : "A withdrawal has no rows. Remove the rows, or remove withdraw.",
        "/rows");

    public static Problem RowsTooMany(int got, int most) => new(
        "rows-too-many", 422,
        $"Báo cáo có {got} dòng; mỗi báo cáo chỉ nhận tối đa {most} dòng. Hãy kiểm tra lại các dòng.",
        $"The sheet has {got} rows; at most {most} are taken. Check the rows.",
        "/rows");

    public static Problem ReasonMissing() => new(
        "reason-missing", 422,
        "Báo cáo không phát sinh hoặc việc rút lại báo cáo phải có lý do. Hãy ghi lý do vào «reason».",
        "A nil report or a withdrawal needs a reason. Write it in 'reason'.",
        "/reason");

    public static Problem ReasonNotAllowed() => new(
        "reason-not-allowed", 422,
        "Báo cáo đã có các dòng thì không ghi lý do. Hãy bỏ «reason».",
        "A sheet with rows has no reason. Remove 'reason'.",
        "/reason");

    public static Problem NilAndWithdraw() => new(
        "nil-and-withdraw", 422,
        "Một báo cáo không thể vừa không phát sinh (nil) vừa rút lại (withdraw). Hãy chỉ giữ một trong hai.",
        "A sheet cannot be nil and withdrawn at once. Keep only one of the two.",
        "/withdraw");

    public static Problem WithdrawWithoutBase() => new(
        "withdraw-without-base", 422,
        "Khi rút lại báo cáo phải nêu số của bản được rút trong «base» (từ 1 trở lên). Hãy bổ sung số này.",
        "A withdrawal names the revision it withdraws in 'base' (1 or more). Add it.",
        "/base");

    public static Problem AlreadyWithdrawn(int revision) => new(
        "already-withdrawn", 422,
        $"Bản {revision} đã là bản rút lại nên không còn gì để rút. Không cần gửi thêm yêu cầu này.",
        $"Revision {revision} is a withdrawal already, so there is nothing left to withdraw. Nothing more needs to be sent.",
        "/base");

    public static Problem MoreProblems(int shown) => new(
        "more-problems", 422,
        $"Chỉ {shown} lỗi đầu tiên được liệt kê. Hãy sửa các lỗi này rồi gửi lại để xem các lỗi còn lại.",
        $"Only the first {shown} problems are listed. Correct these and send again to see the others.");

    // ---- Sheets out of a form post or a file ------------------------------------------------------------------------

    public static Problem FormPostMixed() => new(
        "form-post-mixed", 400,
        "Biểu gửi lên vừa có dòng đánh số (rows[0].…) vừa có trường không đánh số. Hãy đánh số mọi dòng, hoặc chỉ gửi một dòng không đánh số.",
        "The form post has numbered rows (rows[0].…) and fields without a number. Number every row, or send one row without numbers.");

    public static Problem FormFieldRepeated(string name) => new(
        "form-field-repeated", 400,
        $"Trường «{Shown(name)}» được gửi hai lần trong cùng một dòng. Hãy chỉ giữ lại một.",
        $"The field '{Shown(name)}' was posted twice in one row. Keep only one.");

    public static Problem LineWithoutUnit() => new(
        "line-without-unit", 422,
        "Dòng này có số liệu nhưng không ghi đơn vị. Hãy ghi mã đơn vị của dòng, hoặc xóa trắng dòng.",
        "The line has figures and names no unit. Give the unit's code, or clear the line.");

    public static Problem LinesDiffer(Bilingual column, string unit) => new(
        "lines-differ", 422,
        $"Các dòng của đơn vị «{Shown(unit)}» ghi «{column.Vi}» khác nhau. Hãy ghi giống nhau trên mọi dòng, hoặc chỉ ghi trên một dòng.",
        $"The lines of the unit '{Shown(unit)}' differ in '{column.En}'. Write the same on each, or write it on one line only.");

    public static Problem ColumnUnknown(string got) => new(
        "column-unknown", 422,
        $"Tệp có cột lạ «{Shown(got)}». Hãy bỏ cột này, hoặc ghi đúng tên trường hay tên cột của biểu mẫu.",
        $"The file has an unknown column '{Shown(got)}'. Remove it, or write the name of a field or its caption.");

    public static Problem ColumnRepeated(string got) => new(
        "column-repeated", 422,
        $"Tệp có hai cột «{Shown(got)}». Hãy chỉ giữ lại một.",
        $"The file has two columns '{Shown(got)}'. Keep only one.");

    public static Problem ColumnMissing(Bilingual column, string name) => new(
        "column-missing", 422,
        $"Tệp thiếu cột «{column.Vi}» ({name}). Hãy bổ sung cột này.",
        $"The file has no column '{column.En}' ({name}). Add it.");

    public static Problem LineTooLong(int got, int most) => new(
        "line-too-long", 422,
        $"Dòng này có {got} ô, nhiều hơn {most} cột của tiêu đề. Hãy kiểm tra dấu phân cách và dấu nháy; số thập phân dùng dấu phẩy phải nằm trong dấu nháy nếu dấu phân cách là dấu phẩy.",
        $"The line has {got} cells, more than the {most} columns of the header. Check the separators and quotation marks; a decimal comma needs quotation marks where commas separate.");

    public static Problem CsvMalformed() => new(
        "csv-malformed", 422,
        "Dòng này có dấu nháy kép không khớp nên không đọc được. Hãy sửa các dấu nháy kép của dòng.",
        "The line has quotation marks that do not match, so it cannot be read. Correct them.");

    public static Problem CsvNotUtf8() => new(
        "csv-not-utf8", 400,
        "Tệp CSV không ở dạng UTF-8. Trong Excel, hãy lưu lại theo kiểu «CSV UTF-8 (Comma delimited)» rồi gửi lại.",
        "The CSV file is not UTF-8. In Excel, save it as 'CSV UTF-8 (Comma delimited)' and send it again.");

    public static Problem CsvWithoutHeader() => new(
        "csv-without-header", 422,
        "Tệp CSV trống. Dòng đầu phải ghi tên các cột, mỗi dòng sau là một dòng của biểu.",
        "The CSV file is empty. Its first line names the columns, and each line after it is a row of the form.");

    public static Problem FileParameterMissing(string name) => new(
        "file-parameter-missing", 400,
        $"Địa chỉ thiếu tham số «{name}». Tệp CSV được gửi tới …/submissions?form=<biểu mẫu>&month=<tháng>; hãy ghi đủ hai tham số.",
        $"The address has no parameter '{name}'. A CSV file is sent to …/submissions?form=<form>&month=<month>; give both.");

    public static Problem FileWithoutSheets() => new(
        "file-without-sheets", 422,
        "Tệp không có báo cáo nào được điền. Hãy điền ít nhất một đơn vị rồi gửi lại.",
        "Nothing in the file is filled in. Fill in at least one unit and send it again.");

    public static Problem UnitActionUnknown(string got, IReadOnlyList<string> choices) => new(
        "unit-action-unknown", 422,
        $"Cột «Việc làm» ghi «{Shown(got)}». Hãy để trống hoặc chọn một trong: {string.Join(", ", choices)}.",
        $"The column 'What to do' says '{Shown(got)}'. Leave it blank or choose one of: {string.Join(", ", choices)}.");

    public static Problem WorkbookUnreadable() => new(
        "workbook-unreadable", 400,
        "Tệp không phải là bảng tính Excel (.xlsx) đọc được. Hãy mở tệp, lưu lại theo kiểu «Excel Workbook (.xlsx)» không đặt mật khẩu, rồi gửi lại.",
        "The file is not an Excel workbook (.xlsx) that can be read. Open it, save it as 'Excel Workbook (.xlsx)' without a password, and send it again.");

    public static Problem WorkbookTooLarge(int mostMiB) => new(
        "workbook-too-large", 413,
        $"Bảng tính khi giải nén lớn hơn {mostMiB} MiB hoặc có quá nhiều phần. Hãy tải lại mẫu, chép riêng số liệu sang rồi gửi lại.",
        $"The workbook unpacks to more than {mostMiB} MiB, or has too many parts. Download it anew, copy only the figures over and send that.");

    public static Problem WorkbookWithMacros() => new(
        "workbook-with-macros", 422,
        "Bảng tính có macro nên không được nhận. Hãy lưu lại theo kiểu «Excel Workbook (.xlsx)», không có macro, rồi gửi lại.",
        "The workbook has macros, so it is not taken. Save it as 'Excel Workbook (.xlsx)', without macros, and send it again.");

    public static Problem WorkbookNotOurs() => new(
        "workbook-not-ours", 422,
        "Đây không phải là mẫu bảng tính tải từ hệ thống, hoặc dòng ẩn đầu trang đã bị xóa. Hãy tải lại mẫu của tháng, chép số liệu sang rồi gửi lại.",
        "This is not a workbook downloaded from here, or the hidden first rows of its pages were removed. Download the month's workbook anew, copy the figures over and send that.");

    public static Problem FormulaWithoutValue() => new(
        "formula-without-value", 422,
        "Ô này là công thức chưa được tính nên không có giá trị. Hãy mở tệp bằng Excel, lưu lại rồi gửi, hoặc gõ thẳng giá trị.",
        "The cell is a formula that was not calculated, so it has no value. Open the file in Excel, save it and send it again, or type the value.");

    // ---- Bundles ----------------------------------------------------------------------------------------------------

    public static Problem DevicePropertyInvalid(string name, Bilingual expected) => new(
        "device-property-invalid", 422,
        $"Thuộc tính «{name}» của thiết bị cần ghi {expected.Vi}. Hãy sửa lại rồi gửi.",
        $"The device's property '{name}' must be {expected.En}. Correct it and send again.",
        $"/{name}");

    public static Problem DevicesTooMany(int most) => new(
        "devices-too-many", 409,
        $"Khóa này đã đăng ký {most} thiết bị, là mức tối đa. Hãy đề nghị người vận hành cấp khóa mới và thu hồi khóa này.",
        $"This key has registered {most} devices, which is the most. Ask the operator for a new key, and to revoke this one.");

    public static Problem BundleUnreadable() => new(
        "bundle-unreadable", 400,
        "Tệp không phải là gói báo cáo (.pipeline-bundle), hoặc đã bị cắt hay sửa trên đường đi. Hãy chép lại nguyên tệp từ thiết bị đã xuất.",
        "The file is not a bundle (.pipeline-bundle), or was cut or changed on its way. Copy it again, whole, from the device that exported it.");

    public static Problem BundleSize(int got, int most) => new(
        "bundle-size", 400,
        $"Gói có {got} báo cáo; mỗi gói có từ 1 đến {most} báo cáo. Hãy xuất lại thành nhiều gói.",
        $"The bundle has {got} sheets; one has 1 to {most}. Export it again in several.");

    public static Problem BundleDeviceUnknown() => new(
        "bundle-device-unknown", 403,
        "Thiết bị đã ký gói này chưa được đăng ký với hệ thống. Hãy mở ứng dụng trên thiết bị đó ở nơi có sóng một lần, rồi xuất lại gói.",
        "The device that signed the bundle is not registered here. Open the app on it once where there is a signal, and export the bundle again.");

    public static Problem BundleSignatureWrong() => new(
        "bundle-signature-wrong", 403,
        "Chữ ký không khớp với nội dung: gói đã bị sửa sau khi xuất. Không có gì được lưu; hãy chép lại nguyên tệp từ thiết bị đã xuất.",
        "The signature does not fit the content: the bundle was changed after it was exported. Nothing was stored; copy the file again from the device that exported it.");

    public static Problem BundleKeyEnded() => new(
        "bundle-key-ended", 403,
        "Khóa của thiết bị đã ký gói này đã bị thu hồi hoặc hết hạn, nên gói không còn giá trị. Hãy đăng nhập trên thiết bị đó bằng khóa mới rồi xuất lại gói.",
        "The key of the device that signed the bundle has been revoked or has expired, so the bundle is worth nothing. Sign in on that device with a new key and export it again.");

    /// <param name="current">0 where there is none.</param>
    public static Problem BundleBaseMissing(int got, int current) => new(
        "bundle-base-missing", 409,
        $"Báo cáo này sửa trên bản {got}, nhưng hệ thống mới có đến bản {current}. Hãy nhập gói chứa bản {got} trước, rồi nhập lại gói này.",
        $"The sheet replaces revision {got}, but only revision {current} has arrived. Import the bundle that has revision {got} first, then this one again.",
        "/base");

    // ---- A row by its form ------------------------------------------------------------------------------------------

    public static Problem RowNotAnObject() => new(
        "row-not-an-object", 422,
        "Dòng này không phải là một đối tượng JSON với các trường của biểu mẫu. Hãy sửa lại dòng này.",
        "This row is not a JSON object with the form's fields. Correct it.");

    public static Problem FieldMissing(FieldDefinition field) => new(
        "field-missing", 422,
        $"Thiếu trường «{field.Caption.Vi}» ({field.Name}). Hãy điền trường này.",
        $"The field '{field.Caption.En}' ({field.Name}) is missing. Add it.");

    public static Problem FieldUnknown(FormDefinition form, string got) => new(
        "field-unknown", 422,
        $"Biểu mẫu «{form.Name.Vi}» không có trường «{Shown(got)}». Hãy bỏ trường này hoặc sửa lại tên.",
        $"The form '{form.Name.En}' has no field '{Shown(got)}'. Remove it or correct its name.");

    public static Problem FieldInvalid(FieldDefinition field, string got, Bilingual expected) => new(
        "field-invalid", 422,
        $"Trường «{field.Caption.Vi}» ({field.Name}) đang là «{Shown(got)}»; cần ghi {expected.Vi}. Hãy sửa lại.",
        $"The field '{field.Caption.En}' ({field.Name}) is '{Shown(got)}'; it must be {expected.En}. Correct it.");

    public static Problem FieldOutOfRange(FieldDefinition field, string got) => new(
        "field-out-of-range", 422,
        Invariant($"Trường «{field.Caption.Vi}» ({field.Name}) đang là {Shown(got)}; phải từ {field.Minimum} đến {field.Maximum}. Hãy sửa lại."),
        Invariant($"The field '{field.Caption.En}' ({field.Name}) is {Shown(got)}; it must be from {field.Minimum} to {field.Maximum}. Correct it."));

    public static Problem OptionUnknown(FieldDefinition field, string got) => new(
        "option-unknown", 422,
        $"Trường «{field.Caption.Vi}» ({field.Name}) không có lựa chọn «{Shown(got)}». Hãy chọn một trong: {string.Join(", ", field.Options)}.",
        $"The field '{field.Caption.En}' ({field.Name}) has no option '{Shown(got)}'. Choose one of: {string.Join(", ", field.Options)}.");

    public static Problem CodeRepeated(FieldDefinition field, string got) => new(
        "code-repeated", 422,
        $"Trường «{field.Caption.Vi}» ({field.Name}) ghi mã «{Shown(got)}» hai lần. Hãy chỉ giữ lại một.",
        $"The field '{field.Caption.En}' ({field.Name}) names the code '{Shown(got)}' twice. Keep only one.");

    public static Problem CodeUnknown(FieldDefinition field, string got) => new(
        "code-unknown", 422,
        $"Trường «{field.Caption.Vi}» ({field.Name}) ghi mã «{got}», nhưng danh mục không có mã này trong thời gian báo cáo. Hãy kiểm tra lại mã hoặc đề nghị bổ sung vào danh mục.",
        $"The field '{field.Caption.En}' ({field.Name}) is '{got}', a code that the reference data does not have at that time. Check the code, or have it added.");

    public static Problem RowRepeated(string row) => new(
        "row-repeated", 422,
        $"Dòng này lặp lại dòng số {row}. Hãy bỏ một trong hai dòng.",
        $"This row repeats row {row}. Remove one of the two.");

    public static Problem DateInFuture(FieldDefinition field, DateOnly got, DateOnly today) => new(
        "date-in-future", 422,
        $"Trường «{field.Caption.Vi}» ({field.Name}) ghi ngày {Said(got)}, sau ngày hôm nay ({Said(today)}). Hãy chỉ báo cáo việc đã diễn ra.",
        Invariant($"The field '{field.Caption.En}' ({field.Name}) is {got:yyyy-MM-dd}, after today, {today:yyyy-MM-dd}. Report only what has happened."));

    public static Problem DateOutsideMonth(FieldDefinition field, DateOnly got, DateOnly first, DateOnly last) => new(
        "date-outside-month", 422,
        $"Trường «{field.Caption.Vi}» ({field.Name}) ghi ngày {Said(got)}; báo cáo này chỉ nhận từ ngày {Said(first)} đến ngày {Said(last)}. Hãy sửa ngày hoặc nộp vào báo cáo đúng tháng.",
        Invariant($"The field '{field.Caption.En}' ({field.Name}) is {got:yyyy-MM-dd}; this sheet takes {first:yyyy-MM-dd} to {last:yyyy-MM-dd}. Correct the date, or file it in its month."));

    // ---- Rows of cell-meetings --------------------------------------------------------------------------------------

    public static Problem MeetingRepeated(string row) => new(
        "meeting-repeated", 422,
        $"Cuộc họp này trùng ngày và loại với dòng số {row}. Hãy bỏ một trong hai dòng, hoặc sửa ngày hay loại sinh hoạt.",
        $"This meeting has the date and kind of row {row}. Remove one of the two, or correct its date or kind.");

    public static Problem ExemptAboveRoll(string exempt, string roll) => new(
        "exempt-above-roll", 422,
        $"Số đảng viên miễn sinh hoạt ({exempt}) lớn hơn tổng số đảng viên ({roll}). Hãy kiểm tra lại hai số này.",
        $"There are more exempt members ({exempt}) than members on the roll ({roll}). Check the two numbers.");

    public static Problem AttendanceAboveRoll(string present, string excused, string due) => new(
        "attendance-above-roll", 422,
        $"Số có mặt ({present}) cộng số vắng có lý do ({excused}) lớn hơn số đảng viên phải dự ({due}, tức tổng số trừ số miễn sinh hoạt). Hãy kiểm tra lại các số này.",
        $"Present ({present}) and excused ({excused}) together exceed the members who must attend ({due}, the roll less the exempt). Check these numbers.");

    public static Problem SettledAboveRaised(string settled, string raised) => new(
        "settled-above-raised", 422,
        $"Số vấn đề đã giải quyết ({settled}) lớn hơn số vấn đề nêu ra ({raised}). Hãy kiểm tra lại hai số này.",
        $"More issues were settled ({settled}) than raised ({raised}). Check the two numbers.");

    public static Problem GuestIsHost(string cell) => new(
        "guest-is-host", 422,
        $"Chi bộ chủ trì «{cell}» không thể đồng thời là chi bộ dự. Hãy bỏ mã này khỏi danh sách chi bộ dự.",
        $"The host cell '{cell}' cannot be its own guest. Remove the code from the list.");

    public static Problem GuestsWithoutRotation() => new(
        "guests-without-rotation", 422,
        "Chỉ cuộc họp chủ trì sinh hoạt luân phiên mới có chi bộ dự. Hãy đặt rotatingHost = true hoặc bỏ danh sách chi bộ dự.",
        "Only a meeting that hosts the rotation has guest cells. Set rotatingHost = true, or remove the list of guest cells.");

    // ---- Rows of member-reports -------------------------------------------------------------------------------------

    public static Problem MemberRepeated(string member, string row) => new(
        "member-repeated", 422,
        $"Đảng viên «{member}» đã có ở dòng số {row}. Mỗi đảng viên chỉ báo cáo một dòng; hãy bỏ một trong hai dòng.",
        $"The member '{member}' stands in row {row} already. A member has one row; remove one of the two.");

    public static Problem MemberElsewhere(string member, string cell, Month rated) => new(
        "member-elsewhere", 422,
        $"Trong tháng {Said(rated)} (tháng được xếp loại), đảng viên «{member}» không sinh hoạt tại chi bộ «{cell}». Hãy kiểm tra lại mã đảng viên hoặc đề nghị cập nhật danh sách.",
        $"The member '{member}' was not in the cell '{cell}' on any day of {rated}, the rated month. Check the code, or have the register updated.");

    public static Problem ExemptNotRated(string member) => new(
        "exempt-not-rated", 422,
        $"Đảng viên «{member}» được miễn sinh hoạt nên không xếp loại. Hãy bỏ mức tự nhận và mức chi bộ thống nhất của dòng này.",
        $"The member '{member}' is exempt and is not rated. Remove the self-rating and the agreed rating of this row.");

    public static Problem DoneAboveGiven(string done, string given) => new(
        "done-above-given", 422,
        $"Số nhiệm vụ đã hoàn thành ({done}) lớn hơn số nhiệm vụ được giao ({given}). Hãy kiểm tra lại hai số này.",
        $"More tasks were done ({done}) than given ({given}). Check the two numbers.");

    // ---- Rows of apprenticeship-days --------------------------------------------------------------------------------

    public static Problem DayWithoutDates() => new(
        "day-without-dates", 422,
        "Dòng này không có ngày theo kế hoạch và cũng không có ngày thực hiện. Hãy ghi ít nhất một trong hai ngày.",
        "The row has neither a planned date nor a date done. Give at least one of the two.");

    public static Problem LengthWithoutDay() => new(
        "length-without-day", 422,
        "Thời lượng chỉ được ghi khi có ngày thực hiện. Hãy bổ sung ngày thực hiện hoặc bỏ thời lượng.",
        "A length is given only for a day that was done. Add the date done, or remove the length.");

    public static Problem DayWithoutLength() => new(
        "day-without-length", 422,
        "Ngày học việc đã thực hiện phải có thời lượng: cả ngày (whole) hoặc nửa ngày (half). Hãy bổ sung thời lượng.",
        "A day that was done needs its length (whole or half). Add it.");

    public static Problem VillageElsewhere(string village, string commune) => new(
        "village-elsewhere", 422,
        $"Thôn «{village}» không thuộc xã «{commune}» của báo cáo này. Hãy kiểm tra mã thôn.",
        $"The village '{village}' does not belong to this sheet's commune '{commune}'. Check the village's code.");

    // ---- Rows of household-assignments ------------------------------------------------------------------------------

    public static Problem HouseholdElsewhere(string household, string village) => new(
        "household-elsewhere", 422,
        $"Tính đến hết tháng báo cáo, hộ «{household}» không có trong sổ của thôn «{village}». Hãy kiểm tra lại mã hộ hoặc đề nghị cập nhật sổ.",
        $"The household '{household}' is not on the register of the village '{village}' by the end of the month. Check the code, or have the register updated.");

    public static Problem MemberWithoutFrom() => new(
        "member-without-from", 422,
        "Đã ghi đảng viên phụ trách thì phải ghi ngày bắt đầu phụ trách. Hãy ghi ngày vào «from».",
        "A member in charge needs the day on which the charge began. Give it in 'from'.");

    public static Problem DatesWithoutMember() => new(
        "dates-without-member", 422,
        "Chỉ ghi thời gian phụ trách khi có đảng viên phụ trách. Hãy ghi đảng viên phụ trách hoặc bỏ ngày.",
        "Dates of being in charge need a member in charge. Name the member, or remove the date.");

    public static Problem ToNotAfterFrom(string from, string to) => new(
        "to-not-after-from", 422,
        $"Thời gian phụ trách bắt đầu từ ngày {from} nhưng kết thúc trước ngày {to}. Hãy sửa để ngày kết thúc sau ngày bắt đầu.",
        $"The charge ends before {to} but begins on {from}. Correct it so that the end comes after the beginning.");

    public static Problem MovedOutBeforeIn(DateOnly movedIn, DateOnly movedOut) => new(
        "moved-out-before-in", 422,
        $"Hộ chuyển đi ngày {Said(movedOut)}, trước ngày chuyển đến ({Said(movedIn)}). Hãy kiểm tra lại hai ngày này.",
        Invariant($"The household moved out on {movedOut:yyyy-MM-dd}, before it moved in on {movedIn:yyyy-MM-dd}. Check the two days."));

    // ---- Rows of apprenticeship-terms -------------------------------------------------------------------------------

    public static Problem PostNotOfCommune(string post, string commune) => new(
        "post-not-of-commune", 422,
        $"Chức danh «{post}» không phải là chức danh lãnh đạo của xã «{commune}». Hãy ghi chức danh của xã; cán bộ thôn học việc hằng tuần ở biểu apprenticeship-days.",
        $"The post '{post}' is not a leader's post of the commune '{commune}'. Name a post of the commune; village cadres go into apprenticeship-days.");

    public static Problem PostNotHeld(string person, string post, DateOnly day) => new(
        "post-not-held", 422,
        $"Ngày {Said(day)}, người có mã «{person}» không giữ chức danh «{post}». Hãy kiểm tra lại người, chức danh và ngày, hoặc đề nghị cập nhật sổ.",
        Invariant($"On {day:yyyy-MM-dd} the member '{person}' does not hold the post '{post}'. Check member, post and day, or have the register updated."));

    public static Problem SectorOfOtherKind(FieldDefinition field, string sector, SectorKind wanted) => new(
        "sector-of-other-kind", 422,
        $"Trường «{field.Caption.Vi}» ({field.Name}) ghi mã «{sector}», nhưng biểu này cần một {(wanted == SectorKind.Vertical ? "ngành dọc" : "lĩnh vực kinh tế")}. Hãy chọn mã khác.",
        $"The field '{field.Caption.En}' ({field.Name}) is '{sector}', but this form needs a {(wanted == SectorKind.Vertical ? "vertical sector" : "sector of the economy")}. Name another code.");

    public static Problem DateAfterMonth(FieldDefinition field, DateOnly got, DateOnly last) => new(
        "date-after-month", 422,
        $"Trường «{field.Caption.Vi}» ({field.Name}) ghi ngày {Said(got)}, sau ngày cuối tháng báo cáo ({Said(last)}). Hãy để sang báo cáo của tháng sau.",
        Invariant($"The field '{field.Caption.En}' ({field.Name}) is {got:yyyy-MM-dd}, after the last day of the sheet's month, {last:yyyy-MM-dd}. Leave it to the next month's sheet."));

    public static Problem DateBefore(FieldDefinition field, string got, FieldDefinition other, string first) => new(
        "date-before", 422,
        $"Trường «{field.Caption.Vi}» ({field.Name}) ghi ngày {got}, trước «{other.Caption.Vi}» ({first}). Hãy kiểm tra lại hai ngày này.",
        $"The field '{field.Caption.En}' ({field.Name}) is {got}, before '{other.Caption.En}', {first}. Check the two days.");

    public static Problem TermsOverlap(string row) => new(
        "terms-overlap", 422,
        $"Kỳ học việc này trùng thời gian với kỳ ở dòng số {row} của cùng một người. Hãy sửa ngày hoặc bỏ một trong hai dòng.",
        $"This term overlaps the one of the same member in row {row}. Correct the days, or remove one of the two.");

    // ---- Rows of economic-models ------------------------------------------------------------------------------------

    public static Problem ModelRepeated(string model, string row) => new(
        "model-repeated", 422,
        $"Mã mô hình «{model}» đã có ở dòng số {row}. Hãy bỏ một trong hai dòng, hoặc ghi mã khác.",
        $"The model '{model}' already stands in row {row}. Remove one of the two, or give another code.");

    public static Problem ReviewWithoutVerdict() => new(
        "review-without-verdict", 422,
        "Đã ghi ngày đánh giá gần nhất thì phải ghi kết luận: đạt (positive) hoặc không đạt (negative). Hãy bổ sung kết luận.",
        "A last review needs its verdict (positive or negative). Add it.");

    public static Problem VerdictWithoutReview() => new(
        "verdict-without-review", 422,
        "Chỉ ghi kết luận khi có ngày đánh giá gần nhất. Hãy bổ sung ngày đánh giá hoặc bỏ kết luận.",
        "A verdict is given only with the day of the last review. Add the day, or remove the verdict.");

    // ---- Storage ----------------------------------------------------------------------------------------------------

    public static Problem DataFolderInUse(string folder) => new(
        "data-folder-in-use", 503,
        $"Thư mục dữ liệu «{folder}» đang được một tiến trình khác phục vụ. Hãy dừng tiến trình đó hoặc chọn thư mục khác.",
        $"The data folder '{folder}' is being served by another process. Stop that process or choose another folder.");

    public static Problem DataFolderEmpty(string folder) => new(
        "data-folder-empty", 404,
        $"Thư mục «{folder}» không có dữ liệu nào để sao lưu. Hãy kiểm tra lại đường dẫn sau --data.",
        $"The folder '{folder}' holds no data to back up. Check the path after --data.");

    public static Problem DataFolderNotEmpty(string folder) => new(
        "data-folder-not-empty", 409,
        $"Thư mục «{folder}» đã có tệp bên trong, nên bản sao lưu không được đưa vào đó. Hãy chọn một thư mục trống hoặc chưa có.",
        $"The folder '{folder}' is not empty, so nothing was brought into it. Choose an empty folder, or one that does not exist yet.");

    public static Problem BackupFileExists(string file) => new(
        "backup-file-exists", 409,
        $"Đã có tệp «{file}», và bản sao lưu không ghi đè lên tệp nào. Hãy chọn tên khác.",
        $"There is a file '{file}' already, and a backup overwrites none. Choose another name.");

    public static Problem BackupFileMissing(string file) => new(
        "backup-file-missing", 404,
        $"Không tìm thấy bản sao lưu «{file}». Hãy kiểm tra lại đường dẫn.",
        $"There is no backup '{file}'. Check the path.");

    public static Problem BackupDamaged(string file) => new(
        "backup-damaged", 422,
        $"Tệp «{file}» không phải là bản sao lưu đầy đủ: tệp bị hỏng, bị ngắt giữa chừng hoặc do chương trình khác tạo ra. Chưa có gì được thay đổi; hãy dùng bản sao lưu khác.",
        $"The file '{file}' is no whole backup: it is damaged, broke off, or was made by something else. Nothing was changed; use another one.");

    public static Problem BackupNeedsEmbeddedStore(string storage) => new(
        "backup-needs-embedded-store", 422,
        $"Lệnh này chỉ sao lưu và phục hồi kho dữ liệu đặt trên máy này; kho hiện dùng là «{storage}». Trên Azure, hãy dùng chức năng phục hồi của tài khoản lưu trữ.",
        $"This command backs up and restores the store on this machine; the storage is '{storage}'. On Azure use the restore of the storage account.");

    /// <param name="table">A table that holds rows.</param>
    public static Problem StoreNotEmpty(string table) => new(
        "store-not-empty", 409,
        $"Kho dữ liệu đang có dữ liệu (bảng {table}), nên không dựng lại vào đó. Hãy chuyển tệp pipeline.db đi nơi khác, hoặc dùng kho bảng trống; thêm --dry-run nếu chỉ muốn xem.",
        $"The store holds data (table {table}), so nothing is rebuilt into it. Move pipeline.db away, or use empty tables; --dry-run only looks.");

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
        $"«{Shown(got)}» không phải là một tháng. Hãy ghi theo dạng năm-tháng, ví dụ 2019-03.",
        $"'{Shown(got)}' is not a month. Write it as year-month, for example 2019-03.");

    // ---- Rows of village-meetings, supervising-meetings and new-rural -----------------------------------------------

    public static Problem VillageMeetingRepeated(string row) => new(
        "village-meeting-repeated", 422,
        $"Cuộc họp này trùng ngày với dòng số {row}. Hãy bỏ một trong hai dòng hoặc sửa ngày họp.",
        $"This meeting has the date of row {row}. Remove one of the two, or correct its date.");

    public static Problem PresentAboveEntitled(string present, string entitled) => new(
        "present-above-entitled", 422,
        $"Số hộ dự họp ({present}) lớn hơn số hộ được dự họp ({entitled}). Hãy kiểm tra lại hai số này.",
        $"More households took part ({present}) than are entitled to ({entitled}). Check the two numbers.");

    public static Problem SupervisingMeetingRepeated(string row) => new(
        "supervising-meeting-repeated", 422,
        $"Cuộc họp này trùng cơ quan và ngày với dòng số {row}. Hãy bỏ một trong hai dòng, hoặc sửa cơ quan hay ngày họp.",
        $"This meeting has the body and date of row {row}. Remove one of the two, or correct its body or date.");

    /// <param name="known">The dates in the calendar for that body and month.</param>
    public static Problem SupervisingMeetingUnknown(DateOnly got, Month month, IReadOnlyList<DateOnly> known) => new(
        "supervising-meeting-unknown", 422,
        known.Count == 0
            ? $"Lịch họp của cấp trên không có cuộc họp nào của cơ quan này trong tháng {Said(month)}, nên không có cuộc họp ngày {Said(got)}. Hãy kiểm tra cơ quan họp, hoặc đề nghị Ban Tổ chức cập nhật lịch."
            : $"Lịch họp của cấp trên không có cuộc họp của cơ quan này vào ngày {Said(got)}; trong tháng có: {string.Join(", ", known.Select(d => Said(d)))}. Hãy sửa ngày hoặc cơ quan họp.",
        known.Count == 0
            ? Invariant($"The calendar has no meeting of this body in {month}, so none on {got:yyyy-MM-dd}. Check the body, or have the board bring the calendar up to date.")
            : Invariant($"The calendar has no meeting of this body on {got:yyyy-MM-dd}; in the month there are: {string.Join(", ", known.Select(d => Invariant($"{d:yyyy-MM-dd}")))}. Correct the date or the body."));

    public static Problem IssuesWithoutPresence(string raised) => new(
        "issues-without-presence", 422,
        $"Không có ai dự họp nhưng lại ghi {raised} vấn đề nêu ra. Hãy sửa người dự hoặc ghi 0 vấn đề.",
        $"No one was present, yet {raised} issues were raised. Correct who was present, or write 0 issues.");

    public static Problem OnlyOneRow(FormDefinition form) => new(
        "only-one-row", 422,
        $"Biểu mẫu «{form.Name.Vi}» chỉ có một dòng cho mỗi đơn vị và tháng. Hãy bỏ các dòng còn lại.",
        $"The form '{form.Name.En}' has one row for a unit and month. Remove the others.");

    public static Problem CriteriaAboveStandard(int got, int most) => new(
        "criteria-above-standard", 422,
        $"Số tiêu chí đạt đang là {got}, nhưng bộ tiêu chí nông thôn mới chỉ có {most} tiêu chí. Hãy kiểm tra lại số này.",
        $"The criteria met are {got}, but the New Rural standard has {most} criteria. Check the number.");

    // ---- Reference data: files --------------------------------------------------------------------------------------

    public static Problem ReferenceFileMissing(string file) => new(
        "reference-file-missing", 422,
        $"Thiếu tệp {file}. Hãy gửi đủ các tệp dữ liệu danh mục; tệp không có dòng nào vẫn phải có dòng tiêu đề.",
        $"The file {file} is missing. Send every file of the reference data; one without rows still has its header.");

    public static Problem ReferenceFileUnknown(string file) => new(
        "reference-file-unknown", 422,
        $"Tệp {file} không thuộc bộ dữ liệu danh mục. Hãy bỏ tệp này hoặc sửa tên theo tài liệu hướng dẫn.",
        $"The file {file} is not part of the reference data. Remove it, or name it as the documentation says.",
        file);

    public static Problem ReferenceFileNotText(string file) => new(
        "reference-file-not-text", 422,
        $"Tệp {file} không phải văn bản UTF-8. Hãy lưu lại tệp với bảng mã UTF-8.",
        $"The file {file} is not UTF-8 text. Save it again as UTF-8.",
        file);

    public static Problem ReferenceArchiveInvalid() => new(
        "reference-archive-invalid", 422,
        "Không đọc được tệp nén. Hãy gửi tệp ZIP chứa các tệp dữ liệu danh mục.",
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
        $"Cột «{Shown(column)}» không có trong mẫu hoặc bị lặp lại. Hãy bỏ cột này hoặc sửa tên cột.",
        $"The column '{Shown(column)}' is not known or is there twice. Remove it or correct its name.");

    public static Problem ReferenceRowMalformed() => new(
        "reference-row-malformed", 422,
        "Dòng có số ô khác số cột của tiêu đề, hoặc có dấu ngoặc kép không khớp. Hãy sửa lại dòng này.",
        "The row has more or fewer fields than the header has columns, or its quotes do not match. Correct the row.");

    public static Problem ReferenceJsonMalformed(string got) => new(
        "reference-json-malformed", 422,
        $"Nội dung JSON không đúng mẫu ở «{Shown(got)}». Hãy sửa theo tài liệu hướng dẫn.",
        $"The JSON is not as documented at '{Shown(got)}'. Correct it as the documentation says.");

    public static Problem ReferenceJsonMissing(string part) => new(
        "reference-json-missing", 422,
        $"Tệp JSON thiếu mục «{Shown(part)}». Hãy bổ sung mục này theo tài liệu hướng dẫn.",
        $"The JSON file lacks '{Shown(part)}'. Add it as the documentation says.");

    public static Problem ReferenceValueMissing(string column) => new(
        "reference-value-missing", 422,
        $"Cột {column} chưa có giá trị. Hãy điền giá trị cho dòng này.",
        $"The column {column} has no value. Give one in this row.");

    public static Problem ReferenceDateInvalid(string column, string got) => new(
        "reference-date-invalid", 422,
        $"«{Shown(got)}» ở cột {column} không phải là một ngày. Hãy ghi theo dạng năm-tháng-ngày, ví dụ 2019-03-31.",
        $"'{Shown(got)}' in the column {column} is not a date. Write it as year-month-day, for example 2019-03-31.");

    public static Problem ReferenceTextHidden(string column, string got) => new(
        "reference-text-hidden", 422,
        $"«{Shown(got)}» ở cột {column} có ký tự ẩn mà không ai nhìn thấy (ở chỗ dấu \uFFFD hoặc dấu cách). Hãy xóa ô và gõ lại.",
        $"'{Shown(got)}' in the column {column} holds characters that nobody sees (where \uFFFD or a blank stands). Clear the cell and type it again.");

    public static Problem ReferenceChoiceUnknown(string column, string got, IReadOnlyList<string> options) => new(
        "reference-choice-unknown", 422,
        $"Giá trị «{Shown(got)}» ở cột {column} không được phép. Hãy dùng một trong: {string.Join(", ", options)}.",
        $"The value '{Shown(got)}' in the column {column} is not allowed. Use one of: {string.Join(", ", options)}.");

    // ---- Reference data: rows that do not agree ---------------------------------------------------------------------

    public static Problem ReferenceCodeInvalid(string code) => new(
        "reference-code-invalid", 422,
        $"Mã «{Shown(code)}» không hợp lệ. Hãy dùng chữ in hoa không dấu, chữ số và dấu gạch nối, bắt đầu bằng chữ hoặc số, tối đa 40 ký tự.",
        $"'{Shown(code)}' is not a code. Use A–Z, 0–9 and hyphens, beginning with a letter or digit, at most 40 characters.");

    public static Problem ReferenceDatesInverted() => new(
        "reference-dates-inverted", 422,
        "Ngày hết hiệu lực không sau ngày bắt đầu hiệu lực. Hãy sửa một trong hai ngày; ngày hết hiệu lực (valid_to) là ngày đầu tiên dòng này không còn áp dụng.",
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
        $"Mã {code} ở cột {column} không có trong danh mục. Hãy bổ sung mã này vào danh mục hoặc sửa lại cho đúng.",
        $"The code {code} in the column {column} is not in the reference data. Add it there or correct it.");

    public static Problem ReferenceNotInForce(string column, string code) => new(
        "reference-not-in-force", 422,
        $"Mã {code} ở cột {column} không có hiệu lực trong toàn bộ thời gian của dòng này. Hãy sửa lại ngày hoặc tách dòng.",
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

    public static Problem ReferenceSectorNotVertical(string sector) => new(
        "reference-sector-not-vertical", 422,
        $"Lĩnh vực {sector} là lĩnh vực kinh tế; kế hoạch học việc chỉ dùng ngành dọc. Hãy chọn ngành dọc hoặc sửa loại của lĩnh vực này.",
        $"The sector {sector} is one of the economy; apprentices work in vertical ones. Name a vertical sector, or correct the sector's kind.");

    public static Problem ReferenceTermPlanPost(string post) => new(
        "reference-term-plan-post", 422,
        $"Chức danh {post} là chức danh của thôn; chỉ lãnh đạo xã học việc tại cấp trên. Hãy ghi một chức danh của xã.",
        $"The post {post} is a village's; only leaders of a commune take a term at the level above. Name a commune's post.");

    public static Problem ReferenceTermPlanRepeated(string post, int year, string other) => new(
        "reference-term-plan-repeated", 422,
        Invariant($"Chức danh {post} đã có kế hoạch học việc tại cấp trên trong năm {year}; dòng kia ở {other}. Hãy bỏ một trong hai dòng."),
        Invariant($"The post {post} has two planned terms in {year}; the other row is at {other}. Remove one of the two."));

    public static Problem ReferenceBodyUnknown(string body, IReadOnlyList<string> known) => new(
        "reference-body-unknown", 422,
        $"Cơ quan họp «{Shown(body)}» không có trong danh sách. Hãy dùng một trong: {string.Join(", ", known)}.",
        $"The body '{Shown(body)}' is not known. Use one of: {string.Join(", ", known)}.");

    public static Problem ReferenceNoRulePack(DateOnly day) => new(
        "reference-no-rule-pack", 422,
        Invariant($"Không có bộ quy định nào áp dụng vào ngày {day:yyyy-MM-dd}. Hãy bổ sung để mọi ngày kể từ tháng đầu tiên đều có bộ quy định."),
        Invariant($"No rule pack is in force on {day:yyyy-MM-dd}. Add one, so that every day from the first month on has one."));

    public static Problem ReferenceRulePacksOverlap(string code, string other, DateOnly day) => new(
        "reference-rule-packs-overlap", 422,
        Invariant($"Bộ quy định {code} áp dụng cùng lúc với bộ quy định {other} từ ngày {day:yyyy-MM-dd}. Hãy để bộ trước hết hiệu lực vào đúng ngày bộ sau bắt đầu."),
        Invariant($"The rule pack {code} is in force together with {other} from {day:yyyy-MM-dd} on. End the earlier one on the day on which the later one begins."));

    public static Problem ReferenceRulePackValue(string field, string rule) => new(
        "reference-rule-pack-value", 422,
        $"Giá trị {field} của bộ quy định không hợp lệ ({rule}). Hãy sửa giá trị này.",
        $"The rule pack's value {field} is not allowed ({rule}). Correct it.");

    // ---- Reference data: versions -----------------------------------------------------------------------------------

    public static Problem ReferenceVersionRemoved(string table, string code, DateOnly validFrom) => new(
        "reference-version-removed", 422,
        Invariant($"Dòng {code} ({table}) có hiệu lực từ {validFrom:yyyy-MM-dd} đã được nhập trước đây nhưng nay không còn. Hãy giữ lại dòng này; có thể ghi ngày hết hiệu lực nhưng không được xóa."),
        Invariant($"{code} ({table}), valid from {validFrom:yyyy-MM-dd}, was imported before and is missing. Keep the row; it may be ended, not removed."));

    public static Problem ReferenceImportConflict() => new(
        "reference-import-conflict", 409,
        "Trong lúc này, một lần nhập danh mục khác vừa hoàn tất. Hãy kiểm tra phiên bản hiện hành rồi nhập lại.",
        "Another import was completed meanwhile. Look at the current version and import again.");

    // ---- Register changes -------------------------------------------------------------------------------------------

    public static Problem RegisterRequestShape() => new(
        "register-request-shape", 400,
        "Nội dung gửi lên không phải là một đề nghị thay đổi sổ (đối tượng JSON có «changes»). Hãy gửi theo đúng cấu trúc đó.",
        "The body is not a request to change a register (a JSON object with 'changes'). Send it in that shape.");

    public static Problem RegisterPropertyUnknown(string name) => new(
        "register-property-unknown", 422,
        $"Đề nghị có thuộc tính lạ «{Shown(name)}». Hãy bỏ thuộc tính này hoặc sửa lại tên.",
        $"The request has an unknown property '{Shown(name)}'. Remove it or correct its name.");

    public static Problem RegisterIdInvalid(string got) => new(
        "register-id-invalid", 422,
        $"Mã đề nghị «{Shown(got)}» không phải là UUID. Hãy ghi theo dạng 5f0c1a52-7d1b-4c57-9b59-0d8a3a8b6f10, hoặc bỏ trống.",
        $"The id '{Shown(got)}' is not a UUID. Write it like 5f0c1a52-7d1b-4c57-9b59-0d8a3a8b6f10, or leave it out.",
        "/id");

    public static Problem RegisterChangesCount(int got, int most) => new(
        "register-changes-count", 422,
        $"Đề nghị có {got} thay đổi; mỗi đề nghị cần từ 1 đến {most} thay đổi trong «changes». Hãy bổ sung hoặc chia thành nhiều đề nghị.",
        $"The request has {got} changes; it needs 1 to {most} in 'changes'. Add some, or divide it into several requests.",
        "/changes");

    public static Problem RegisterKindMissing() => new(
        "register-kind-missing", 422,
        "Thay đổi này không nêu loại. Hãy ghi loại thay đổi vào «kind».",
        "This change does not say its kind. Give it in 'kind'.");

    public static Problem RegisterKindUnknown(string got, IReadOnlyList<string> known) => new(
        "register-kind-unknown", 422,
        $"Không có loại thay đổi «{Shown(got)}». Hãy dùng một trong: {string.Join(", ", known)}.",
        $"There is no kind of change '{Shown(got)}'. Use one of: {string.Join(", ", known)}.");

    public static Problem RegisterFieldUnknown(string kind, string got) => new(
        "register-field-unknown", 422,
        $"Thay đổi loại {kind} không có trường «{Shown(got)}». Hãy bỏ trường này hoặc sửa lại tên.",
        $"A change of the kind {kind} has no field '{Shown(got)}'. Remove it or correct its name.");

    public static Problem RegisterCodeUnknown(string code) => new(
        "register-code-unknown", 422,
        $"Mã «{Shown(code)}» không có trong danh mục. Hãy kiểm tra lại mã.",
        $"The code '{Shown(code)}' is not in the reference data. Check the code.");

    public static Problem RegisterCodeTaken(string code) => new(
        "register-code-taken", 422,
        $"Mã «{Shown(code)}» đã được dùng. Hãy chọn một mã mới; nếu là cùng một người hay một hộ, hãy dùng loại thay đổi khác.",
        $"The code '{Shown(code)}' is in use. Choose a new one; if it is the same person or household, use another kind of change.");

    public static Problem RegisterNotInForce(string code, DateOnly day) => new(
        "register-not-in-force", 422,
        $"Mã «{Shown(code)}» không có hiệu lực vào ngày {Said(day)}. Hãy kiểm tra lại mã và ngày.",
        Invariant($"The code '{Shown(code)}' is not in force on {day:yyyy-MM-dd}. Check the code and the day."));

    public static Problem RegisterChangedLater(string code, DateOnly day) => new(
        "register-changed-later", 422,
        $"Sổ đã ghi một thay đổi của «{Shown(code)}» từ ngày {Said(day)}, sau ngày của thay đổi này. Hãy kiểm tra lại ngày; nếu đúng, hãy đề nghị Ban Tổ chức sửa danh mục.",
        Invariant($"A change of '{Shown(code)}' from {day:yyyy-MM-dd} on is on file, later than this one. Check the day; if it is right, ask the organisation board to correct the reference data."));

    public static Problem RegisterBeganThatDay(string code, DateOnly day) => new(
        "register-began-that-day", 422,
        $"«{Shown(code)}» mới bắt đầu ngày {Said(day)} nên không thể kết thúc cùng ngày. Hãy kiểm tra lại ngày.",
        Invariant($"'{Shown(code)}' began on {day:yyyy-MM-dd} and cannot end on that day. Check the day."));

    public static Problem RegisterNothingChanges(string code) => new(
        "register-nothing-changes", 422,
        $"Sổ đã ghi đúng như vậy đối với «{Shown(code)}» nên không có gì thay đổi. Hãy bỏ thay đổi này hoặc sửa lại.",
        $"The register says so of '{Shown(code)}' already, so nothing would change. Remove this change or correct it.");

    public static Problem RegisterMemberElsewhere(string member, string cell) => new(
        "register-member-elsewhere", 422,
        $"Theo sổ, đảng viên «{Shown(member)}» không sinh hoạt ở chi bộ «{Shown(cell)}» trước khi chuyển. Hãy kiểm tra lại mã đảng viên và chi bộ nơi đi.",
        $"By the register, the member '{Shown(member)}' was not in the cell '{Shown(cell)}' before. Check the member's code and the cell that was left.");

    public static Problem RegisterHouseholdElsewhere(string household, string village) => new(
        "register-household-elsewhere", 422,
        $"Theo sổ, hộ «{Shown(household)}» không ở thôn «{Shown(village)}» trước khi chuyển. Hãy kiểm tra lại mã hộ và thôn nơi đi.",
        $"By the register, the household '{Shown(household)}' was not in the village '{Shown(village)}' before. Check the household's code and the village that was left.");

    public static Problem RegisterNotInCharge(string member, string household, DateOnly day) => new(
        "register-not-in-charge", 422,
        $"Sổ không ghi đảng viên «{Shown(member)}» phụ trách hộ «{Shown(household)}» vào ngày {Said(day)}. Hãy kiểm tra lại mã và ngày.",
        Invariant($"The member '{Shown(member)}' is not on file in charge of the household '{Shown(household)}' on {day:yyyy-MM-dd}. Check the codes and the day."));

    public static Problem RegisterNoCommune() => new(
        "register-no-commune", 422,
        "Tổ chức này không lãnh đạo xã nào vào ngày đó nên không có chức danh cấp xã. Hãy ghi thôn của chức danh.",
        "The organisation leads no commune on that day, so it has no posts of a commune. Name the village of the post.");

    public static Problem RegisterDayTooFarAhead(DateOnly got, DateOnly limit) => new(
        "register-day-too-far-ahead", 422,
        $"Ngày có hiệu lực {Said(got)} quá xa; chỉ nhận thay đổi đến ngày {Said(limit)}. Hãy kiểm tra lại năm.",
        Invariant($"The change would hold from {got:yyyy-MM-dd} on; changes are taken up to {limit:yyyy-MM-dd}. Check the year."));

    public static Problem RegisterRequestUnknown(string id) => new(
        "register-request-unknown", 404,
        $"Không có đề nghị thay đổi sổ «{Shown(id)}» trong phạm vi của khóa này. Hãy kiểm tra lại mã đề nghị.",
        $"There is no request '{Shown(id)}' to change a register within what this key may see. Check the id.");

    public static Problem RegisterIdReused(string id) => new(
        "register-id-reused", 409,
        $"Mã «{Shown(id)}» đã được dùng cho một đề nghị khác. Hãy gửi đề nghị này với một mã (id) mới.",
        $"The id '{Shown(id)}' already stands for another request. Send this one with a new id.");

    public static Problem RegisterAlreadyDecided(string id, string state) => new(
        "register-already-decided", 409,
        $"Đề nghị «{Shown(id)}» đã được quyết định trước đó ({state}) và không đổi được. Nếu cần, hãy để tổ chức gửi một đề nghị mới.",
        $"The request '{Shown(id)}' was decided before ({state}), and that stands. If need be, have the organisation file a new one.");

    public static Problem RegisterReasonMissing(int longest) => new(
        "register-reason-missing", 422,
        $"Từ chối một đề nghị phải có lý do, tối đa {longest} ký tự. Hãy ghi lý do vào «reason», không nêu tên người.",
        $"A refusal needs a reason of at most {longest} characters. Write it in 'reason', without names of people.",
        "/reason");

    public static Problem RegisterStateUnknown(string got, IReadOnlyList<string> known) => new(
        "register-state-unknown", 422,
        $"Không có trạng thái «{Shown(got)}». Hãy dùng một trong: {string.Join(", ", known)}.",
        $"There is no state '{Shown(got)}'. Use one of: {string.Join(", ", known)}.");

    public static Problem RegisterOrganizationMissing() => new(
        "register-organization-missing", 422,
        "Danh sách các đề nghị đã quyết định được xem theo từng tổ chức. Hãy thêm tham số organization vào địa chỉ, hoặc xem state=waiting.",
        "Requests that were decided are listed by organisation. Add the parameter organization to the address, or look at state=waiting.");

    // ---- Messages and the job log ------------------------------------------------------------------------------------

    public static Problem MessageUnknown(string id) => new(
        "message-unknown", 404,
        $"Không có thông báo «{Shown(id)}». Hãy kiểm tra lại mã thông báo.",
        $"There is no message '{Shown(id)}'. Check its id.");

    public static Problem MessageNothingToSend(string id) => new(
        "message-nothing-to-send", 409,
        $"Thông báo «{Shown(id)}» không còn nơi nhận nào để gửi: mọi nơi nhận đã có, hoặc chưa cấu hình nơi nhận cho loại này. Hãy kiểm tra cấu hình webhook.",
        $"There is nobody left to send the message '{Shown(id)}' to: all receivers have it, or its kind has none. Check the settings of the webhooks.");

    public static Problem MessageStateUnknown(string got, IReadOnlyList<string> known) => new(
        "message-state-unknown", 400,
        $"Không có trạng thái thông báo «{Shown(got)}». Hãy dùng một trong: {string.Join(", ", known)}.",
        $"There is no state of messages '{Shown(got)}'. Use one of: {string.Join(", ", known)}.");

    public static Problem JobUnknown(string id) => new(
        "job-unknown", 404,
        $"Nhật ký không có lượt chạy «{Shown(id)}». Hãy kiểm tra lại mã lượt chạy.",
        $"The job log has no run '{Shown(id)}'. Check its id.");

    public static Problem JobNameUnknown(string got, IReadOnlyList<string> known) => new(
        "job-name-unknown", 400,
        $"Không có loại việc «{Shown(got)}». Hãy dùng một trong: {string.Join(", ", known)}.",
        $"There is no job '{Shown(got)}'. Use one of: {string.Join(", ", known)}.");

    public static Problem JobStateUnknown(string got, IReadOnlyList<string> known) => new(
        "job-state-unknown", 400,
        $"Không có trạng thái lượt chạy «{Shown(got)}». Hãy dùng một trong: {string.Join(", ", known)}.",
        $"There is no state of runs '{Shown(got)}'. Use one of: {string.Join(", ", known)}.");

    public static Problem JobNotRepeatable(string name) => new(
        "job-not-repeatable", 409,
        $"Lượt chạy loại «{Shown(name)}» không chạy lại được từ nhật ký. Việc theo lịch sẽ tự chạy ở lần kế tiếp; việc khác thì hãy yêu cầu lại ở nơi đã yêu cầu.",
        $"A run of '{Shown(name)}' cannot be run again from the log. What goes by a schedule runs again by itself; ask for anything else anew where it was asked for.");

    public static Problem JobNotOver(string id) => new(
        "job-not-over", 409,
        $"Lượt chạy «{Shown(id)}» chưa kết thúc. Hãy chờ đến khi kết thúc rồi yêu cầu chạy lại nếu cần.",
        $"The run '{Shown(id)}' is not over. Wait for its end, and ask for it again if need be.");
    // ---- Restatements -----------------------------------------------------------------------------------------------

    public static Problem RestatementShape() => new(
        "restatement-shape", 400,
        "Nội dung gửi lên không phải là một yêu cầu điều chỉnh. Hãy gửi một đối tượng JSON có «receipts» và «reason».",
        "The body is not a request for a restatement. Send one JSON object with 'receipts' and 'reason'.");

    public static Problem RestatementPropertyUnknown(string got) => new(
        "restatement-property-unknown", 422,
        $"Yêu cầu điều chỉnh không có thuộc tính «{Shown(got)}». Hãy bỏ thuộc tính này hoặc sửa lại tên.",
        $"A request for a restatement has no property '{Shown(got)}'. Remove it or correct its name.");

    public static Problem RestatementReceiptsMissing(int most) => new(
        "restatement-receipts-missing", 422,
        $"Yêu cầu điều chỉnh cần từ 1 đến {most} mã biên nhận trong «receipts». Hãy ghi mã của các báo cáo đã gửi để điều chỉnh.",
        $"A restatement needs 1 to {most} receipts in 'receipts'. Name those of the sheets that were filed for restatement.",
        "/receipts");

    public static Problem RestatementReasonMissing(int longest) => new(
        "restatement-reason-missing", 422,
        $"Điều chỉnh một tháng đã chốt phải có lý do, tối đa {longest} ký tự. Hãy ghi lý do vào «reason», không nêu tên người.",
        $"To restate a final month needs a reason of at most {longest} characters. Write it in 'reason', without names of people.",
        "/reason");

    public static Problem RestatementReceiptUnknown(string got) => new(
        "restatement-receipt-unknown", 422,
        $"Không có biên nhận «{Shown(got)}». Hãy kiểm tra từng ký tự của mã.",
        $"There is no receipt '{Shown(got)}'. Check the code character by character.");

    public static Problem RestatementReceiptTwice(string got) => new(
        "restatement-receipt-twice", 422,
        $"Biên nhận «{Shown(got)}» được ghi hai lần. Hãy chỉ giữ lại một.",
        $"The receipt '{Shown(got)}' is named twice. Keep only one.");

    public static Problem RestatementOtherMonth(string receipt, Month month) => new(
        "restatement-other-month", 422,
        $"Biên nhận «{Shown(receipt)}» là của tháng {Said(month)}. Hãy yêu cầu điều chỉnh tháng đó riêng.",
        $"The receipt '{Shown(receipt)}' is of the month {month}. Ask for a restatement of that month on its own.");

    /// <param name="restatement">The one that let it in; null if it was received before the lock.</param>
    public static Problem RestatementCountsAlready(string receipt, string? restatement) => new(
        "restatement-counts-already", 409,
        restatement is null ? $"Báo cáo có biên nhận «{Shown(receipt)}» được nhận trước khi khóa sổ và đã nằm trong số liệu. Hãy bỏ biên nhận này."
            : $"Báo cáo có biên nhận «{Shown(receipt)}» đã được cho nhận ở lần điều chỉnh {Shown(restatement)}. Hãy bỏ biên nhận này.",
        restatement is null ? $"The sheet of the receipt '{Shown(receipt)}' came before the lock and is in the figures. Leave it out."
            : $"The sheet of the receipt '{Shown(receipt)}' was let in by the restatement {Shown(restatement)}. Leave it out.");

    public static Problem RestatementSheetTwice(string receipt, string other) => new(
        "restatement-sheet-twice", 422,
        $"Biên nhận «{Shown(receipt)}» và «{Shown(other)}» là của cùng một biểu, đơn vị và tháng. Hãy chọn một bản để cho nhận.",
        $"The receipts '{Shown(receipt)}' and '{Shown(other)}' are of the same form, unit and month. Choose one of them to let in.");

    public static Problem RestatementOrganizationUnknown(string receipt, string organization) => new(
        "restatement-organization-unknown", 409,
        $"Biên nhận «{Shown(receipt)}» là của tổ chức «{Shown(organization)}», chưa có trong danh mục mà tháng này được chốt theo. Không thể cho nhận vào tháng này.",
        $"The receipt '{Shown(receipt)}' is of the organisation '{Shown(organization)}', which the reference data that the month is pinned to does not have. It cannot be let into this month.");

    public static Problem RestatementUnknown(string got) => new(
        "restatement-unknown", 404,
        $"Không có lần điều chỉnh «{Shown(got)}» trong phạm vi của khóa này. Hãy kiểm tra lại địa chỉ.",
        $"There is no restatement '{Shown(got)}' within what this key may see. Check the address.");

    public static Problem MonthNotFinal(Month month) => new(
        "month-not-final", 409,
        $"Tháng {Said(month)} chưa chốt nên không có gì để điều chỉnh. Trước khi khóa sổ, hãy để tổ chức nộp bản sửa; sau khi khóa sổ, hãy chờ số liệu được chốt.",
        $"The month {month} is not final, so there is nothing to restate. Before the lock have the organisation file a correction; after it wait until the figures are final.");

    public static Problem MonthTooOldToRestate(Month month, int most) => new(
        "month-too-old-to-restate", 409,
        $"Từ tháng {Said(month)} đến nay có hơn {most} tháng, nhiều hơn số tháng mà một lần điều chỉnh tính lại được. Số liệu của tháng này giữ nguyên.",
        $"From the month {month} on there are more than {most} months, more than one restatement can compute again. The month's figures stand.");

    // ---- What the retention rule has taken away ---------------------------------------------------------------------

    public static Problem MonthPurged(Month month) => new(
        "month-purged", 410,
        $"Nội dung các báo cáo làm căn cứ cho tháng {Said(month)} đã được xóa theo thời hạn lưu giữ dữ liệu cá nhân. Số liệu đã công bố và các mã biên nhận vẫn giữ nguyên, nhưng không xem lại, giải thích hay điều chỉnh được nữa.",
        $"What the figures of {month} were made from was purged by the retention rule for personal data. Published figures and receipts stand, but they can no longer be looked into, explained or restated.");

    /// <summary>Without what was asked for: a member's code is personal, and problems are logged.</summary>
    public static Problem PersonNotHeld() => new(
        "person-not-held", 404,
        "Hệ thống không lưu dữ liệu nào dưới mã đảng viên này. Hãy kiểm tra lại mã trong sổ của tổ chức.",
        "Nothing is held under this member code. Check the code in the organisation's register.");

    public static Problem PersonMemberMissing() => new(
        "person-member-missing", 422,
        "Thiếu mã đảng viên. Hãy gửi {\"member\": \"mã đảng viên\"}, không kèm trường nào khác.",
        "The member's code is missing. Send {\"member\": \"the code\"} and no other property.",
        Sheets.Place.Of("member"));

    // ---- The ledger: extensions, reviews, lists ---------------------------------------------------------------------

    public static Problem BoardBodyShape() => new(
        "board-body-shape", 400,
        "Nội dung gửi lên không phải là một đối tượng JSON. Hãy gửi theo đúng cấu trúc của địa chỉ này.",
        "The body is not a JSON object. Send it in the shape of this address.");

    public static Problem BoardPropertyMissing(string name) => new(
        "board-property-missing", 422,
        $"Thiếu thuộc tính «{name}». Hãy bổ sung thuộc tính này.",
        $"There is no '{name}'. Add it.");

    public static Problem BoardPropertyUnknown(string name) => new(
        "board-property-unknown", 422,
        $"Có thuộc tính lạ «{Shown(name)}». Hãy bỏ thuộc tính này hoặc sửa lại tên.",
        $"There is an unknown property '{Shown(name)}'. Remove it or correct its name.");

    public static Problem BoardPropertyInvalid(string name, string got, Bilingual expected) => new(
        "board-property-invalid", 422,
        $"Thuộc tính «{name}» đang là «{Shown(got)}»; cần ghi {expected.Vi}. Hãy sửa lại.",
        $"The property '{name}' is '{Shown(got)}'; it must be {expected.En}. Correct it.");

    public static Problem BoardReasonMissing(int longest) => new(
        "board-reason-missing", 422,
        $"Quyết định này phải có lý do, tối đa {longest} ký tự; tổ chức sẽ đọc lý do đó. Hãy ghi vào «reason», không nêu tên người.",
        $"This decision needs a reason of at most {longest} characters, which the organisation will read. Write it in 'reason', without names of people.",
        "/reason");

    public static Problem ExtensionOrganizationUnknown(string organization, Month month) => new(
        "extension-organization-unknown", 422,
        $"Vào ngày cuối tháng {Said(month)}, danh mục không có tổ chức «{Shown(organization)}». Hãy kiểm tra lại mã; nếu tổ chức đã sáp nhập, hãy gia hạn cho tổ chức kế thừa.",
        $"On the last day of {month} there is no organisation '{Shown(organization)}'. Check the code; if it was merged, extend the deadline of its successor.",
        "/organization");

    public static Problem ExtensionOutsideDeadlines(DateTimeOffset got, DateTimeOffset after, DateTimeOffset until) => new(
        "extension-outside-deadlines", 422,
        $"Hạn mới là {Said(got)}; hạn mới phải sau hạn chung ({Said(after)}) và không muộn hơn lúc khóa tháng ({Said(until)}). Hãy chọn lại hạn.",
        Invariant($"The deadline would be {got:O}; it must be after that of all, {after:O}, and not after the lock, {until:O}. Choose another."),
        "/until");

    public static Problem ExtensionMonthLocked(Month month) => new(
        "extension-month-locked", 409,
        $"Tháng {Said(month)} đã khóa sổ nên không gia hạn được nữa. Biểu đến sau khi khóa được gửi để Ban Tổ chức xem xét: trong ứng dụng chọn «Gửi đề nghị», chương trình khác thêm forRestatement=true.",
        $"The month {month} is locked, so no deadline of it can be extended. What comes after the lock is sent for the board to let in: «Send request» in the app; other programs add forRestatement=true.");

    public static Problem ReviewBatchSize(int got, int most) => new(
        "review-batch-size", 400,
        $"Danh sách gửi lên có {got} ý kiến; mỗi lần gửi được từ 1 đến {most} ý kiến. Hãy chia lại thành nhiều lần gửi.",
        $"The list has {got} reviews; send 1 to {most} at a time. Divide it into several.");

    public static Problem ReviewNotCounting(string receipt, int revision, string current) => new(
        "review-not-counting", 409,
        $"Biên nhận «{receipt}» không còn là bản hiện hành: bản hiện hành là bản {revision}, biên nhận {current}. Hãy xem bản đó rồi gửi ý kiến theo biên nhận của nó.",
        $"The receipt '{receipt}' is not of the revision that counts: that is revision {revision}, receipt {current}. Look at it and send the review with its receipt.",
        "/receipt");

    public static Problem ReviewOfWithdrawn(string receipt) => new(
        "review-of-withdrawn", 409,
        $"Biểu có biên nhận «{receipt}» đã được rút nên không có gì để xem xét. Hãy chờ tổ chức nộp lại.",
        $"The sheet of the receipt '{receipt}' was withdrawn, so there is nothing to review. Wait until it is filed again.",
        "/receipt");

    public static Problem ReviewOfRestatement(string receipt) => new(
        "review-of-restatement", 409,
        $"Biên nhận «{receipt}» là của một bản nộp sau khi khóa tháng và chưa được nhận vào số liệu. Hãy quyết định cho nhận hay không trước khi gửi ý kiến.",
        $"The receipt '{receipt}' is of a filing after the lock that is outside the figures. Decide on letting it in before it is reviewed.",
        "/receipt");

    public static Problem QueryMissing(string name) => new(
        "query-missing", 400,
        $"Địa chỉ thiếu tham số «{name}». Hãy bổ sung tham số này.",
        $"The address has no parameter '{name}'. Add it.");

    public static Problem QueryUnknown(string name, string got, IReadOnlyList<string> allowed) => new(
        "query-unknown", 400,
        $"Tham số «{name}» trong địa chỉ là «{Shown(got)}». Hãy chọn một trong: {string.Join(", ", allowed)}.",
        $"The parameter '{name}' in the address is '{Shown(got)}'. Choose one of: {string.Join(", ", allowed)}.");

    public static Problem PageLimitInvalid(string got, int most) => new(
        "page-limit-invalid", 400,
        $"Tham số «limit» trong địa chỉ là «{Shown(got)}»; cần một số từ 1 đến {most}. Hãy sửa lại.",
        $"The parameter 'limit' in the address is '{Shown(got)}'; it is a number from 1 to {most}. Correct it.");

    public static Problem PageNextInvalid(string got) => new(
        "page-next-invalid", 400,
        $"Tham số «next» trong địa chỉ là «{Shown(got)}», không phải giá trị đã nhận ở trang trước. Hãy gửi nguyên văn giá trị đó, hoặc bỏ tham số để xem từ đầu.",
        $"The parameter 'next' in the address is '{Shown(got)}', which no page gave. Send the value of the page before as it is, or leave it out to begin anew.");
}
