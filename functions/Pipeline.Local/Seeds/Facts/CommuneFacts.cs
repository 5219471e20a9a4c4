using Pipeline.Core.Reference;
using static Pipeline.Local.Seeds.Facts.People;

namespace Pipeline.Local.Seeds.Facts;

/// <summary>The town and the 24 communes of Hoàng Su Phì in 2019, with 199 villages. Communes are real; village names are only in their style.</summary>
public static class CommuneFacts
{
    public static IReadOnlyList<CommuneFact> All { get; } =
    [
        Commune("Bản Luốc", [Dao, Nung], "Bành Văn Một, Bành Văn Hai, Cao Sơn Thượng, Cao Sơn Hạ, Nậm Lỳ, Suối Thầu, Đoàn Kết, Nùng Lỳ"),
        Commune("Bản Máy", [Nung, Hmong, LaChi], "Bản Máy, Lùng Cẩu, Tà Chải, Hoàng Ngài, Lùng Sung, Bản Páng, Cốc Mưa, Nà Pha"),
        Commune("Bản Nhùng", [Nung], "Bản Nhùng, Lê Hồng Phong, Nà Ngài, Khuổi Lý, Thượng Sơn, Na Hu, Phố Mới, Cốc Coọc"),
        Commune("Bản Péo", [Nung, Dao], "Bản Péo, Kết Thành, Thành Công, Nậm Dế, Tân Thành, Vinh Sơn"),
        Commune("Bản Phùng", [LaChi], "Na Pha, Cum Pu, Bản Phùng, Pô Chuông, Na Lũng, Phủng Cá, Tô Meo, Cốc Mui"),
        Commune("Chiến Phố", [Nung, Hmong], "Chiến Phố Thượng, Chiến Phố Hạ, Nhìu Cồ Ván, Na Vang, Pố Ngài, Xín Chải, Đông Rìu, Nàng Cút, Hạ Nhìu"),
        Commune("Đản Ván", [Nung, Hmong], "Đản Ván, Cóc Nắm, Khu Trù Sán, Lủng Thàng, Suối Xuân, Thính Nà, Tà Mù Sán, Sin Thền"),
        Commune("Hồ Thầu", [Dao], "Tân Minh, Tân Phong, Quang Vinh, Trung Thành, Đoàn Kết, Tân Thành, Chiến Thắng, Hồ Sán"),
        Commune("Nam Sơn", [Dao, Nung], "Lê Hồng Phong, Nậm Ai, Tấn Xà Phìn, Lùng Thàng, Nam Hồng, Seo Phìn, Nậm Nan, Lô Lô Chải, Cao Thượng"),
        Commune("Nàng Đôn", [Nung], "Nàng Đôn, Cóc Bọc, Cóc Cái, Cóc Sọoc, Nậm Hồng, Hồ Sán, Na Ma, Thung Tiến"),
        Commune("Nậm Dịch", [Nung, Dao, Tay], "Nậm Dịch, Hô Sán, Nậm Ong, Tiến Thành, Thắng Lợi, Thống Nhất, Bản Lai"),
        Commune("Nậm Khòa", [Dao, Tay], "Nậm Khòa, Thành Công, Vinh Quang, Khuổi Niếng, Nậm Côm, Suối Đỏ, Nậm Sai, Phìn Hồ, Chè Bảo"),
        Commune("Nậm Ty", [Dao, Tay], "Nậm Ty, Tân Thượng, Tân Hạ, Nậm Piên, Yên Sơn, Ông Thượng, Ông Hạ, Nậm Khoang, Bản Cưởm"),
        Commune("Ngàm Đăng Vài", [Nung, Dao], "Đăng Vài Một, Đăng Vài Hai, Cóc Be, Tà Đản, Lũng Chúng, Thống Nhất, Nậm Than, Cốc Lầy"),
        Commune("Pố Lồ", [Nung, LaChi], "Pố Lồ, Cóc Có, Nình Phung, Cháng Lìn, Na Nhung, Nậm Nua, Lủng Cẩu, Tà Lèng"),
        Commune("Pờ Ly Ngài", [Nung], "Pờ Ly Ngài, Na Vang, Cáo Sán, Chàng Chảy, Lủng Dăm, Sán Chải"),
        Commune("Sán Sả Hồ", [Nung, Hmong], "Hạ A, Hạ B, Thượng, Chúng Phùng, Pà Chải, Km Mười Ba, Lủng Nàng, Tả Hồ"),
        Commune("Tả Sử Choóng", [Dao, Hmong], "Chà Hồ, Hóa Chéo Phìn, Trung Thành, Nậm Than, Phìn Sư, Sử Choóng"),
        Commune("Tân Tiến", [Tay, Nung], "Bản Chè Một, Bản Chè Hai, Bản Qua Một, Bản Qua Hai, Nậm Song, Thượng Sơn, Bản Chún, Hòa Bình, Đồng Tâm"),
        Commune("Thàng Tín", [Nung, Hmong], "Thàng Tín, Cóc Rạc, Tả Chải, Ngài Thầu, Giáp Trung, Khu Chù"),
        Commune("Thèn Chu Phìn", [Nung, Hmong], "Nậm Dế, Lùng Chin Hạ, Lùng Chin Thượng, Cáo Phìn, Đông Chứ, Seo Chải"),
        Commune("Thông Nguyên", [Dao, Tay], "Nậm Hồng, Phìn Hồ, Làng Giang, Khu Phố Chợ, Nậm Khoang, Giàng Thượng, Bản Giàng, Suối Vui, Đồng Mộc"),
        Commune("Tụ Nhân", [Nung, Tay], "Bản Cậy, Cốc Cọc, Nậm Ai, Na Hu, Tụ Nhân, Nà Lèng, Khuổi Luông, Ma Lù Súng, Bản Pắng"),
        Commune("Túng Sán", [Hmong, LaChi, Dao], "Túng Quá Lìn, Hợp Nhất, Tả Chải, Phìn Sư, Khu Chu Sán, Chúng Phùng, Tả Lèng, Thượng Túng"),
        new("Vinh Quang", CommuneKind.Town, [Nung, Kinh, Tay], "1, 2, 3, 4, 5, 6, Quang Tiến, Pố Lũng, Tân An, Cóc Tre, Vinh An"),
    ];

    public static CommuneFact BanPeo { get; } = All.Single(c => c.Name == "Bản Péo");

    public static CommuneFact NamDich { get; } = All.Single(c => c.Name == "Nậm Dịch");

    private static CommuneFact Commune(string name, IReadOnlyList<People> peoples, string villages) => new(name, CommuneKind.Commune, peoples, villages);
}
