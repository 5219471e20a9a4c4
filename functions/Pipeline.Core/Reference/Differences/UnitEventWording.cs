using static System.FormattableString;

namespace Pipeline.Core.Reference.Differences;

/// <summary>An event as a sentence.</summary>
public static class UnitEventWording
{
    public static Bilingual Of(UnitEvent happened)
    {
        var (vi, en) = (Invariant($"{happened.Date:dd'/'MM'/'yyyy}"), Invariant($"{happened.Date:yyyy-MM-dd}"));
        var unit = UnitOf(happened.Unit);
        var codes = happened.Codes.Replace(" ", ", ", StringComparison.Ordinal);
        var to = happened.To?.Replace(" ", ", ", StringComparison.Ordinal);
        return happened.Kind switch
        {
            UnitEventKind.Opened => new($"Ngày {vi}: thành lập {unit.Vi} {codes}.", $"{en}: the {unit.En} {codes} opens."),
            UnitEventKind.Closed => new(
                $"Ngày {vi}: {unit.Vi} {codes} kết thúc, không có đơn vị kế thừa.", $"{en}: the {unit.En} {codes} closes without a successor."),
            UnitEventKind.Merged => new($"Ngày {vi}: {unit.Vi} {codes} sáp nhập vào {to}.", $"{en}: the {unit.En} {codes} is merged into {to}."),
            UnitEventKind.Split => new($"Ngày {vi}: {unit.Vi} {codes} chia tách thành {to}.", $"{en}: the {unit.En} {codes} is split into {to}."),
            UnitEventKind.Replaced => new($"Ngày {vi}: {unit.Vi} {to} thay thế {codes}.", $"{en}: the {unit.En} {to} takes the place of {codes}."),
            UnitEventKind.Moved => new(
                $"Ngày {vi}: {unit.Vi} {codes} chuyển từ {happened.From} sang {happened.To}.", $"{en}: the {unit.En} {codes} moves from {happened.From} to {happened.To}."),
            _ => new(
                $"Ngày {vi}: {unit.Vi} {codes} đổi tên từ «{happened.From}» thành «{happened.To}».",
                $"{en}: the {unit.En} {codes} is renamed from '{happened.From}' to '{happened.To}'."),
        };
    }

    private static Bilingual UnitOf(UnitTable unit) => unit switch
    {
        UnitTable.Organization => new("tổ chức", "organisation"),
        UnitTable.Commune => new("xã", "commune"),
        UnitTable.Village => new("thôn", "village"),
        _ => new("chi bộ", "cell"),
    };
}
