using Pipeline.Core.Reference.Differences;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Reference;

public sealed class UnitEventsTests
{
    [Fact]
    public void A_cell_that_begins_is_opened_and_one_that_ends_for_good_is_closed() => Assert.Equal(
        ["2019-03-01 Cell Opened CB2", "2019-07-01 Cell Closed CB2"],
        Events(A.Country().With(A.Cell("CB2", from: "2019-03-01", to: "2019-07-01"))));

    [Fact]
    public void Several_that_become_one_are_merged() => Assert.Equal(
        ["2019-07-01 Cell Merged CB1 CB2 → CB3"],
        Events(A.Country().With(A.Cell("CB1", to: "2019-07-01", successors: "CB3"), A.Cell("CB2", to: "2019-07-01", successors: "CB3"), A.Cell("CB3", from: "2019-07-01"))));

    [Fact]
    public void One_that_goes_into_another_is_merged_into_it() => Assert.Equal(
        ["2019-07-01 Village Merged T1 → T2"],
        Events(A.Country().With(A.AVillage("T1", to: "2019-07-01", successors: "T2"), A.AVillage("T2"))));

    [Fact]
    public void One_that_becomes_several_is_split() => Assert.Equal(
        ["2019-07-01 Cell Split CB1 → CB2 CB3"],
        Events(A.Country().With(A.Cell("CB1", to: "2019-07-01", successors: ["CB2", "CB3"]), A.Cell("CB2", from: "2019-07-01"), A.Cell("CB3", from: "2019-07-01"))));

    [Fact]
    public void One_that_another_takes_the_place_of_is_replaced() => Assert.Equal(
        ["2019-07-01 Cell Replaced CB1 → CB2"],
        Events(A.Country().With(A.Cell("CB1", to: "2019-07-01", successors: "CB2"), A.Cell("CB2", from: "2019-07-01"))));

    [Fact]
    public void A_village_with_another_commune_has_moved() => Assert.Equal(
        ["2019-07-01 Village Moved T1 C-A → C-B"],
        Events(A.Country().With(A.ACommune("C-B"), A.AVillage(to: "2019-07-01"), A.AVillage(commune: "C-B", from: "2019-07-01"))));

    [Fact]
    public void A_unit_with_another_name_is_renamed() => Assert.Equal(
        ["2019-07-01 Cell Renamed CB1 CB1 → Chi bộ Một"],
        Events(A.Country().With(A.Cell("CB1", to: "2019-07-01"), A.Cell("CB1", from: "2019-07-01") with { Name = "Chi bộ Một" })));

    [Fact]
    public void Every_event_is_a_sentence_in_both_languages()
    {
        foreach (var kind in Enum.GetValues<UnitEventKind>())
        {
            var sentence = UnitEventWording.Of(new(new(2019, 7, 1), UnitTable.Cell, kind, "CB1 CB2", "A", "B C"));

            Assert.Contains("01/07/2019", sentence.Vi, StringComparison.Ordinal);
            Assert.Contains("CB1, CB2", sentence.Vi, StringComparison.Ordinal);
            Assert.StartsWith("2019-07-01", sentence.En, StringComparison.Ordinal);
            Assert.EndsWith(".", sentence.En, StringComparison.Ordinal);
        }
    }

    /// <summary>Without those of the country that the builders begin with.</summary>
    private static IEnumerable<string> Events(Country country) => UnitEvents.Of(country.Units).Where(e => e.Date > A.LongAgo).Select(e => string.Join(
        ' ', ((string?[])[$"{e.Date:yyyy-MM-dd}", $"{e.Unit}", $"{e.Kind}", e.Codes, e.From, e.To is null ? null : "→ " + e.To]).Where(p => p is not null)));
}
