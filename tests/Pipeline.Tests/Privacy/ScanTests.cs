namespace Pipeline.Tests.Privacy;

/// <summary>Nothing of a person is anywhere but in the places of docs/PRIVACY.md.</summary>
public sealed class ScanTests(AgedYear year, OverheardTour tour) : IClassFixture<AgedYear>, IClassFixture<OverheardTour>
{
    /// <summary>People of the tour: a name that is requested for a register, the code, and a code that is looked for in vain; and every reason that is given.</summary>
    private static readonly string[] OfTheTour =
        ["Hoàng Văn Thử", "DV-90101", "DV-KHAC", "Mưa lũ", "Hộ này đã có trong sổ.", "Tổng số đảng viên có đúng không?", "Chi bộ chưa họp do mưa lũ."];

    [Fact]
    public async Task In_the_stores_names_codes_and_reasons_are_where_the_document_says_and_nowhere_else()
    {
        var held = await Held.AllAsync(year.Copy());

        var places = held.Where(h => ((string[])["DV-CB1", "DV-CB2", "DV-CB3", AgedYear.Name, AgedYear.NameBefore, .. AgedYear.Reasons]).Any(t => h.Value.Contains(t, StringComparison.Ordinal))).Select(h => h.Key).ToList();

        Assert.True(places.Count > 50, $"Only {places.Count} places hold anything of people.");
        Assert.Equal([], places.Where(p => !PersonalPlaces.Has(p)));
    }

    [Fact]
    public void What_the_product_tells_outside_of_its_stores_names_nobody_whatever_address_is_asked()
    {
        Assert.All((IEnumerable<string>[])[tour.Overheard.Lines, tour.Overheard.Traces, tour.Overheard.Metrics, tour.Addresses], told => Assert.NotEmpty(told));
        Assert.Equal([], tour.Overheard.Lines.Concat(tour.Overheard.Traces).Concat(tour.Overheard.Metrics).Concat(tour.Addresses).Where(NamesSomebody));
    }

    [Fact]
    public void Audit_job_log_messages_and_published_files_name_nobody()
    {
        Assert.All((string[])["Audit ", "Jobs ", "Messages ", "datasets "], table => Assert.Contains(tour.Held.Keys, k => k.StartsWith(table, StringComparison.Ordinal)));
        Assert.Equal([], tour.Held.Where(h => NamesSomebody(h.Value) && !PersonalPlaces.Has(h.Key)).Select(h => h.Key));
    }

    [Fact]
    public async Task The_document_names_no_place_where_nothing_of_people_ever_is()
    {
        var places = (await Held.AllAsync(year.Copy())).Keys.Concat(tour.Held.Keys).ToList();

        // Further rows of sheets too large for one are not among so little data.
        Assert.Equal(["Sheets * p_*"], PersonalPlaces.All.Where(p => !places.Any(place => PersonalPlaces.IsIn(p, place))));
    }

    private static bool NamesSomebody(string text) => OfTheTour.Any(t => text.Contains(t, StringComparison.Ordinal));
}
