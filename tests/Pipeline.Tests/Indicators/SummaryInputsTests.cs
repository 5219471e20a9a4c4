using System.Text.Json;
using Pipeline.Core.Reference;
using Pipeline.Core.Summaries;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>A kept summary is used again by the hash of its organisation's slice, so the slice must hold all of the units that it depends on.</summary>
public sealed class SummaryInputsTests
{
    private static readonly string[] Organizations = ["XA-A", "XA-B", "XA-C"];
    private static readonly JsonSerializerOptions Format = new() { Converters = { new MonthJsonConverter() } };
    private static readonly DateOnly MidMarch = new(2019, 3, 10);

    [Fact]
    public void Organisations_with_the_same_slice_have_the_same_summary_whatever_changed_around_them()
    {
        var (same, changed) = (0, 0);
        for (var number = 0; number < 150; number++)
        {
            var before = RandomCountry.Of(number);
            var after = Changed(before, new Random(number));
            var (summaries, summariesAfter) = (Summaries(before), Summaries(after));
            foreach (var organization in Organizations.Where(o => SliceOf(before, o) == SliceOf(after, o)))
            {
                same++;
                Assert.True(summaries[organization] == summariesAfter[organization], $"Country {number}, organisation {organization}");
            }

            changed += Organizations.Count(o => summaries[o] != summariesAfter[o]);
        }

        Assert.True(same > 100 && changed > 50, $"{same} slices stayed the same and {changed} summaries changed: too few to say anything.");
    }

    /// <summary>The country with one thing more, or with a unit closed early.</summary>
    private static Country Changed(Country country, Random random)
    {
        var cells = country.Units.Cells;
        var villages = country.Units.Villages;
        var (cell, village) = (cells[random.Next(cells.Count)], villages[random.Next(villages.Count)]);
        return random.Next(7) switch
        {
            0 => country.With(A.Cell("NEW", Organizations[random.Next(3)])),
            1 when IsOpen(cell) => country.With(cell with { ValidTo = MidMarch }),
            2 when IsOpen(village) => country.With(village with { ValidTo = MidMarch }),
            3 => country.With(A.Member("DV-NEW", cell.Code), A.Household("H-NEW", village.Code), new Sector("MOI", "Mới", "New", A.LongAgo, null)),
            4 => country.With(A.AVillage("T-NEW", village.Commune), A.Household("H-NEW", "T-NEW")),
            5 => country.With(A.InCalendar("2019-03-12", level: random.Next(2) == 0 ? "H" : "KHAC")),
            _ => country.With(A.Cluster("CUM-9"), A.InCluster("CUM-9", cell.Code)),
        };
    }

    private static bool IsOpen(IDated unit) => unit.ValidTo is null && unit.ValidFrom < MidMarch;

    private static string SliceOf(Country country, string organization) =>
        JsonSerializer.Serialize(new OrganizationSlices(CanonicalUnits.Of(country.Units)).Of(country.Data.RegisterOf(organization)), Format);

    private static Dictionary<string, string> Summaries(Country country) => country.Inputs(A.Month("2019-03")).Current
        .ToDictionary(s => s.Organization, s => Convert.ToBase64String(SummaryJson.Write(s)), StringComparer.Ordinal);
}
