using CsCheck;
using Pipeline.Core.Indicators.MemberRatings;
using Pipeline.Core.Sheets;

namespace Pipeline.Tests.Indicators;

/// <summary>One organisation, several versions of a month: sheets come, change, are withdrawn; cells grow and shrink.</summary>
public sealed class SuppressionPropertyTests
{
    private const int Smallest = 3;
    private static readonly string[] Cells = ["CB1", "CB2", "CB3", "CB4"];

    [Fact]
    public void What_is_withheld_cannot_be_solved_from_all_versions_that_were_published()
    {
        var (sums, solvedWithout) = (0, 0);
        Gen.Int[0, 1_000_000].Sample(
            seed =>
            {
                var attack = new RatingsAttack();
                var naive = new RatingsAttack();
                var before = PublishedRatings.None;
                foreach (var version in Versions(new Random(seed)))
                {
                    var suppression = new Suppression(version, Smallest, before);
                    attack.See(version, suppression);
                    naive.See(version, new Suppression(version, Smallest, PublishedRatings.None));
                    Assert.All(version.Where(g => g.Ratings.Rated < Smallest), g => Assert.True(suppression.IsSuppressed(g.Cell)));
                    Assert.All(before.Suppressed, c => Assert.True(suppression.IsSuppressed(c)));
                    before = suppression.Published();
                    sums += suppression.Sums.Count;
                }

                Assert.Empty(attack.Solved());
                solvedWithout += naive.Solved().Count;
            },
            iter: 400, threads: 1);

        Assert.True(sums > 100, $"Only {sums} sums were published: little was attacked.");
        Assert.True(solvedWithout > 0, "The attack solves nothing even where earlier versions are forgotten: it is too weak to show anything.");
    }

    [Fact]
    public void The_order_of_cells_does_not_matter() => Gen.Int[0, 1_000_000].Sample(
        seed =>
        {
            var version = Versions(new Random(seed)).First();
            var shuffled = version.OrderByDescending(g => g.Cell, StringComparer.Ordinal).ToList();

            Assert.Equal(
                PublishedRatingsJson.Write(new Suppression(version, Smallest, PublishedRatings.None).Published()),
                PublishedRatingsJson.Write(new Suppression(shuffled, Smallest, PublishedRatings.None).Published()));
        },
        iter: 100, threads: 1);

    private static IEnumerable<IReadOnlyList<RatingGroup>> Versions(Random random)
    {
        var sheets = new Dictionary<string, RatingGroup>(StringComparer.Ordinal);
        for (var version = 0; version < 4; version++)
        {
            foreach (var cell in Cells.Where(_ => random.Next(version == 0 ? 2 : 4) == 0 || version == 0))
            {
                if (random.Next(5) == 0)
                {
                    sheets.Remove(cell);
                }
                else
                {
                    sheets[cell] = RatedGroups.Cell(cell, [.. Enumerable.Range(0, random.Next(5)).Select(_ => (AnyRating(random), AnyRating(random)))]);
                }
            }

            yield return [.. sheets.Values.OrderBy(g => g.Cell, StringComparer.Ordinal)];
        }
    }

    private static Rating? AnyRating(Random random) => random.Next(5) switch { 0 => null, 1 or 2 => Rating.Good, 3 => Rating.Excellent, _ => Rating.Completed };
}
