using Pipeline.Core.Reference;

namespace Pipeline.Local.Seeds.Facts;

/// <param name="Peoples">The peoples whose names its members have, the most numerous first.</param>
/// <param name="Villages">Names, with commas between them; a settlement's own word (Tổ, Thôn) is left out.</param>
public sealed record CommuneFact(string Name, CommuneKind Kind, IReadOnlyList<People> Peoples, string Villages)
{
    /// <summary><c>NAM-DICH</c></summary>
    public string Stem => AsciiCode.Of(Name);

    public string Code => "C-" + Stem;

    public string Committee => (Kind == CommuneKind.Town ? "TT-" : "XA-") + Stem;

    public IReadOnlyList<string> VillageNames => Villages.Split(", ");

    /// <summary>«xã Nậm Dịch», «thị trấn Vinh Quang»</summary>
    public string FullName => (Kind == CommuneKind.Town ? "thị trấn " : "xã ") + Name;

    /// <summary>A small commune has one school for all ages, so one school cell fewer.</summary>
    public bool Small => VillageNames.Count <= 6;
}
