using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Prefill;

/// <summary>How a person reads a kind of post.</summary>
public static class PostCaptions
{
    public static Bilingual Of(PostKind kind) => kind switch
    {
        PostKind.CellSecretary => new("Bí thư chi bộ", "Cell secretary"),
        PostKind.VillageHead => new("Trưởng thôn", "Village head"),
        PostKind.DeputyVillageHead => new("Phó trưởng thôn", "Deputy village head"),
        PostKind.FrontHead => new("Trưởng ban công tác mặt trận", "Head of the Front's committee"),
        PostKind.FarmersHead => new("Chi hội trưởng nông dân", "Head of the farmers"),
        PostKind.WomenHead => new("Chi hội trưởng phụ nữ", "Head of the women"),
        PostKind.YouthHead => new("Bí thư chi đoàn thanh niên", "Head of the youth"),
        PostKind.VeteransHead => new("Chi hội trưởng cựu chiến binh", "Head of the veterans"),
        PostKind.CommuneSecretary => new("Bí thư đảng ủy xã", "Commune secretary"),
        PostKind.CommuneDeputySecretary => new("Phó bí thư đảng ủy xã", "Commune deputy secretary"),
        PostKind.CommuneChair => new("Chủ tịch ủy ban nhân dân xã", "Commune chair"),
        PostKind.CommuneDeputyChair => new("Phó chủ tịch ủy ban nhân dân xã", "Commune deputy chair"),
        PostKind.CommuneMassOrganizationHead => new("Trưởng đoàn thể xã", "Head of a commune mass organisation"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind of post has no caption."),
    };
}
