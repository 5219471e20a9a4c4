using System.Xml.Linq;
using Pipeline.Local.PowerBi.Report;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.Demo;

namespace Pipeline.Tests.PowerBi.Pictures;

/// <summary>The pictures of the guide, drawn from the project and the demo's figures: they are as new as both. <c>UPDATE_DOCS=1</c> draws them anew.</summary>
[Collection(nameof(StoredYearCollection))]
public sealed class PicturesTests(MeasuredYear year) : IClassFixture<MeasuredYear>
{
    /// <summary>All of them stay light enough for a page of documentation.</summary>
    private const int MostKiB = 80;

    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1";

    public static TheoryData<string> Pages { get; } = [.. ReportFiles.Pages.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_drawn_as_the_project_lays_it_out_with_the_figures_of_the_demo(string name)
    {
        PictureValues.AddDictionary(year.Published);

        Hold(name, PagePicture.Draw(ReportFiles.Pages.Single(p => p.Name == name), new(year.Published, PictureValues.Year)));
    }

    [Fact]
    public void The_way_from_the_pointer_to_the_figures_is_drawn_in_both_languages()
    {
        Hold("flow.vi", FlowPicture.Vietnamese);
        Hold("flow.en", FlowPicture.English);
    }

    [Theory]
    [InlineData("POWER-BI.md")]
    [InlineData("POWER-BI.vi.md")]
    public void A_guide_shows_every_page_with_words_for_those_who_do_not_see_it_and_says_what_the_pictures_are(string guide)
    {
        var text = File.ReadAllText(RepositoryFolder.Of("docs/" + guide));

        Assert.All(ReportFiles.Pages, p => Assert.Matches($@"!\[[^\]]{{30,}}\]\(pictures/{p.Name}\.svg\)", text));
        Assert.Matches(@"!\[[^\]]{30,}\]\(pictures/flow\.(vi|en)\.svg\)", text);
        Assert.Contains(guide.Contains(".vi.", StringComparison.Ordinal) ? "không phải ảnh chụp màn hình" : "not screenshots", text, StringComparison.Ordinal);
    }

    private static void Hold(string name, string drawn)
    {
        var path = RepositoryFolder.Of($"docs/pictures/{name}.svg");
        if (Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, drawn);
        }

        Assert.True(drawn.Length < MostKiB * 1024, $"{name}.svg has {drawn.Length / 1024} KiB.");
        Assert.NotEmpty(XDocument.Parse(drawn).Descendants());
        Assert.True(drawn == File.ReadAllText(path).ReplaceLineEndings("\n"), $"docs/pictures/{name}.svg is not up to date: run the tests with UPDATE_DOCS=1.");
    }
}
