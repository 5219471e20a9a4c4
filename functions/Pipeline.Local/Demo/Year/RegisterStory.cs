using System.Text.Json.Nodes;
using Pipeline.Core;
using Pipeline.Core.Reference;

namespace Pipeline.Local.Demo.Year;

/// <summary>
/// The changes of registers in the made-up year. Sheets are written from the seeds, so whom and what they name stays as it is: those who move or
/// depart are exempt and in charge of nothing, those who come are new, and the post that is filled was vacant.
/// </summary>
public sealed class RegisterStory
{
    private static readonly DateOnly YearStart = YearOfSheets.FirstMonth.FirstDay;

    private readonly ReferenceData _data;
    private readonly UnitDirectory _directory;
    private readonly List<Member> _free;

    private RegisterStory(ReferenceData data)
    {
        (_data, _directory) = (data, new(data.Units));
        var busy = data.Assignments.Select(a => a.Member).Concat(data.Holders.Select(h => h.Member)).ToHashSet(StringComparer.Ordinal);
        _free = [.. data.Members.GroupBy(m => m.Code, StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => g.Single())
            .Where(m => m.Exempt && m.ValidTo is null && m.ValidFrom < YearStart && !busy.Contains(m.Code) && StandsAllYear(m.Cell))
            .OrderBy(m => m.Code, StringComparer.Ordinal)];
    }

    /// <summary>In order of filing. The same reference data gives the same requests.</summary>
    public static IReadOnlyList<RegisterAct> Of(ReferenceData data) => [.. new RegisterStory(data).Acts().OrderBy(a => a.FiledAt)];

    private IEnumerable<RegisterAct> Acts()
    {
        var post = VacantPost();
        var (home, village) = (OwnerOf(post.Village!), post.Village!);
        var cell = _data.Units.Cells.First(c => c.Village == village && StandsAllYear(c.Code)).Code;
        yield return Act(home, new(2019, 2, 18), Change("member-joined", new(2019, 2, 16), ("member", "DV-90001"), ("name", "Giàng Thị Thử"), ("cell", cell), ("status", "probationary")));
        yield return Act(
            home, new(2019, 4, 12),
            Change("household-registered", new(2019, 4, 10), ("household", "H-90001"), ("village", village)),
            Change("assignment-begun", new(2019, 4, 11), ("household", "H-90001"), ("member", "DV-90001")));

        var mover = _free.First(m => OwnerOfCell(m.Cell) != home);
        yield return Act(home, new(2019, 5, 14), Change("member-transferred", new(2019, 5, 13), ("member", mover.Code), ("from", mover.Cell), ("cell", cell)));

        var departed = _free.Last();
        yield return Act(OwnerOfCell(departed.Cell), new(2019, 7, 3), Change("member-departed", new(2019, 6, 29), ("member", departed.Code), ("departure", "died")));
        yield return Act(
            home, new(2019, 9, 4),
            Change("member-joined", new(2019, 9, 2), ("member", "DV-90002"), ("name", "Lý Văn Thử"), ("cell", cell), ("status", "official"))) with
        {
            Refusal = "Chưa có quyết định kết nạp.",
        };
        yield return Act(home, new(2019, 12, 18), Change("post-holder-changed", new(2019, 12, 16), ("post", post.Code), ("member", "DV-90001")));
    }

    /// <summary>A village's post that no one holds from the middle of the year on, in a village with a cell.</summary>
    private Post VacantPost()
    {
        var held = _data.Holders.Where(h => h.ValidTo is null || h.ValidTo > new DateOnly(2019, 7, 1)).Select(h => h.Post).ToHashSet(StringComparer.Ordinal);
        var withCell = _data.Units.Cells.Where(c => StandsAllYear(c.Code)).Select(c => c.Village).ToHashSet(StringComparer.Ordinal);
        return _data.Posts.OrderBy(p => p.Code, StringComparer.Ordinal)
            .First(p => p.Village is not null && withCell.Contains(p.Village) && p.ValidTo is null && !held.Contains(p.Code));
    }

    private bool StandsAllYear(string cell) =>
        _directory.Cell(cell).Any(c => c.ValidFrom < YearStart && (c.ValidTo is null || c.ValidTo > YearOfSheets.OpenMonth.LastDay));

    private string OwnerOfCell(string cell) => _directory.OwnerOn(Core.Sheets.UnitLevel.Cell, cell, YearStart)!;

    private string OwnerOf(string village) => _directory.OwnerOn(Core.Sheets.UnitLevel.Village, village, YearStart)!;

    /// <summary>Filed at 10:00 in Vietnam, decided two days later at 15:00.</summary>
    private static RegisterAct Act(string organization, DateOnly day, params IEnumerable<JsonNode> changes) => new(
        organization, VietnamTime.StartOf(day).AddHours(10), VietnamTime.StartOf(day.AddDays(2)).AddHours(15),
        new JsonObject { ["changes"] = new JsonArray([.. changes]) }.ToJsonString());

    private static JsonObject Change(string kind, DateOnly effective, params IEnumerable<(string Field, string Value)> fields)
    {
        var change = new JsonObject { ["kind"] = kind, ["effective"] = effective.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };
        foreach (var (field, value) in fields)
        {
            change[field] = value;
        }

        return change;
    }
}
