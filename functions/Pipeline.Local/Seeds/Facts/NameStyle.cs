namespace Pipeline.Local.Seeds.Facts;

/// <summary>Syllables from which a people's names are made up, with blanks between them.</summary>
public sealed record NameStyle(string Families, string MenMiddle, string MenGiven, string WomenMiddle, string WomenGiven)
{
    public static NameStyle Of(People people) => people switch
    {
        People.Nung => Nung,
        People.Dao => Dao,
        People.Tay => Tay,
        People.Hmong => Hmong,
        People.LaChi => LaChi,
        _ => Kinh,
    };

    private static readonly NameStyle Nung = new(
        "Hoàng Lù Vàng Thèn Cháng Xin Lèng Nùng Tải Sin Ly Cáo Lùng",
        "Văn Seo Sào Xuân Thìn Dùng Chẩn Quang", "Sinh Thắng Dìn Páo Sài Thanh Diu Kiên Minh Chung Toàn Phin Dương",
        "Thị Thúy Mai Thu", "Hương Dung Nhung Sen Pà Liên Vui Phượng Mỷ Duyên Hoa");

    private static readonly NameStyle Dao = new(
        "Triệu Phượng Đặng Bàn Phàn Lý Chảo Tẩn Giàng",
        "Mềnh Chàn Sành Tài Quầy Dào Kiềm Vần Mùi", "Quyên Phin Chòi Lai Phú Hín Sơn Vạng Khé Tá Pu Chiêu",
        "Thị Mùi Mùa Tả", "Mẩy Pham Ghển Nái Coi Sảo Lai Viện Khé Mụi");

    private static readonly NameStyle Tay = new(
        "Nông Ma Lộc Hoàng Nguyễn Đặng Hà Mai Lương",
        "Văn Đức Ngọc Quốc Trung Xuân", "Hiếu Tuấn Thuận Cường Đông Khánh Lâm Hưng Thức Bằng",
        "Thị Thanh Bích Thu", "Hiền Nga Yến Loan Huệ Thơm Chuyên Lan Nguyệt");

    private static readonly NameStyle Hmong = new(
        "Giàng Vàng Sùng Thào Hầu Cháng Ma Tráng Lầu Ly",
        "Seo Mí A Chá Súa Thìn", "Pao Sính Lử Dế Chớ Sùng Páo Vư Lềnh Phừ",
        "Thị Seo", "Mỷ Dợ Mái Cở Súng Chúa Say Pàng Sua");

    private static readonly NameStyle LaChi = new(
        "Vương Long Lùng Ly Tận Hoàng",
        "Văn Đức Xuân Quang", "Phà Sần Páo Dìn Thuần Hữu Vinh Sán Pụ",
        "Thị Thu", "Mến Pở Sào Hồng Dung Thơ Nhàn");

    private static readonly NameStyle Kinh = new(
        "Nguyễn Trần Lê Phạm Đỗ Vũ Bùi Ngô Phan Đinh",
        "Văn Đức Minh Quang Xuân Hữu Trung", "Hùng Dũng Tuấn Hải Long Nam Việt Thành Hòa Phong Sơn",
        "Thị Thu Thanh Ngọc Minh", "Hà Hương Lan Hạnh Thủy Trang Vân Oanh Nhung Hoa");
}
