using Pipeline.Core;

namespace Pipeline.Functions.OpenApi;

/// <summary>What is said of the API as a whole.</summary>
internal static class DocumentWords
{
    public static readonly Bilingual Title = new("API báo cáo tháng", "The API of monthly reports");

    public static readonly Bilingual About = new(
        "JSON là UTF-8, tên thuộc tính theo camelCase. Ngày viết yyyy-MM-dd, tháng viết yyyy-MM; thời điểm có múi giờ, câu trả lời dùng UTC. "
        + "Thuộc tính null và thuộc tính vắng mặt là một. Lỗi theo RFC 9457: chương trình xem «code», người đọc xem «vi». Gửi lại nguyên văn luôn an toàn. "
        + "Ví dụ là các lượt gọi thật trên dữ liệu hư cấu; danh sách dài được rút còn hai phần tử.",
        "JSON is UTF-8, property names are camelCase. Days are yyyy-MM-dd, months yyyy-MM; instants carry their offset, answers give UTC. "
        + "A property that is null and one that is not there are the same. Problems follow RFC 9457: programs look at 'code', people read 'en'. Sending again as it was is always safe. "
        + "Examples were recorded from calls on made-up data; long lists are shortened to two entries.");

    public static readonly Bilingual Key = new(
        "Khóa do người vận hành cấp: một dòng chữ gồm 10 ký tự, dấu chấm và 43 ký tự nữa. Luôn gửi trong tiêu đề, không bao giờ trong địa chỉ.",
        "A key from the operator: 10 characters, a point, and 43 more. It goes in the header, never in an address.");

    public static readonly Bilingual SignIn = new(
        "Đăng nhập bằng tài khoản cơ quan (Entra ID) tại cổng của nền tảng, nơi có cổng: chỉ cho Ban Tổ chức và người vận hành. Việc ghi chỉ nhận từ trang cùng gốc.",
        "Signed in with Entra ID at the platform's gate, where there is one: the board and operators only. What changes something is taken from pages of the same origin alone.");

    public static Bilingual OpenTo(Bilingual? callers) => callers is { } some
        ? new($"Ai được gọi: {some.Vi}.", $"Open to {some.En}.")
        : new("Ai cũng gọi được, không cần khóa.", "Open to all, without a key.");

    public static Bilingual BodyUpTo(int limitMiB) => new($"Tối đa {limitMiB} MiB.", $"Up to {limitMiB} MiB.");
}
