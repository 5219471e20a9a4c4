using Pipeline.Core.Reference;
using Pipeline.Local.Seeds.Facts;
using static Pipeline.Local.Seeds.SeedDays;

namespace Pipeline.Local.Seeds;

/// <summary>Each post of a village has a holder of its own from the village's cell, each of a commune one from its office; some are vacant, some change.</summary>
public sealed class HolderSeeds
{
    private readonly SeedRandom _random;
    private readonly List<PostHolder> _rows = [];

    public HolderSeeds(ulong seed, UnitSeeds units, IReadOnlyList<SeedPerson> people)
    {
        _random = SeedRandom.For(seed, "holders");
        var staying = people.Where(p => p.Stays).ToLookup(p => p.Home);
        foreach (var cell in units.Cells)
        {
            var candidates = new Queue<string>(_random.Shuffled(staying[cell].Select(p => p.Code)));
            var posts = cell.Village is { } village ? PostSeeds.OfVillage.Select(p => PostSeeds.Code(village, p.Suffix))
                : cell.IsCommuneAgency ? PostSeeds.OfCommune.Select(p => PostSeeds.Code(cell.Commune!.Code, p.Suffix))
                : [];
            DateOnly? end = cell.IsCommuneAgency && cell.Commune == CommuneFacts.BanPeo ? BanPeoMerged : null;
            foreach (var post in posts)
            {
                Fill(post, candidates, end);
            }
        }
    }

    public IReadOnlyList<PostHolder> Rows => _rows;

    private void Fill(string post, Queue<string> candidates, DateOnly? end)
    {
        var chance = _random.Below(100);
        if (chance < 3 || !candidates.TryDequeue(out var holder))
        {
            return;
        }

        var left = chance < 10 ? _random.Day(new(2019, 1, 20), new(2019, 12, 10)) : end;
        _rows.Add(new PostHolder(post, holder, RegisterOpened, left));
        if (left != end && candidates.TryDequeue(out var next))
        {
            var vacant = _random.Chance(60) ? _random.Between(7, 60) : 0;
            var taken = left!.Value.AddDays(vacant);
            if (end is null || taken < end)
            {
                _rows.Add(new PostHolder(post, next, taken, end));
            }
        }
    }
}
