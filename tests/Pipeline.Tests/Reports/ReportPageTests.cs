using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Local.Reports;
using Pipeline.Tests.Datasets;
using Pipeline.Tests.Demo;

namespace Pipeline.Tests.Reports;

/// <summary>The report as one file: it asks for nothing outside, names nobody, and says in text what it draws.</summary>
[Collection(nameof(StoredYearCollection))]
public sealed partial class ReportPageTests(ReportedYear year) : IClassFixture<ReportedYear>
{
    private const string June = "2019-06";

    private const string Running = "2020-01";

    [Fact]
    public async Task It_is_well_formed_and_asks_for_nothing_outside()
    {
        foreach (var page in await PagesAsync(June, Running))
        {
            var root = Parsed(page);

            var references = root.Descendants().Attributes().Where(a => a.Name.LocalName is "href" or "src" or "action" or "srcset").Select(a => a.Value);
            Assert.All(references, r => Assert.StartsWith("#", r, StringComparison.Ordinal));
            Assert.DoesNotContain(root.Descendants(), e => e.Name.LocalName is "script" or "link" or "img" or "iframe" or "base");
            Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
            Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
            Assert.DoesNotMatch(Address(), page);
        }
    }

    [Fact]
    public async Task A_browser_is_told_to_take_the_one_style_and_to_run_and_send_nothing()
    {
        var root = Parsed(await PageAsync(June, ReportLanguage.Vi));
        var style = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(root.Descendants("style").Single().Value)));

        Assert.Equal(
            $"default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'",
            root.Descendants("meta").Single(m => (string?)m.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value);
        Assert.DoesNotContain(root.Descendants().Attributes(), a => a.Name.LocalName == "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_link_within_it_leads_somewhere_and_every_id_is_there_once()
    {
        var root = Parsed(await PageAsync(June, ReportLanguage.Vi));
        var ids = root.Descendants().Attributes("id").Select(a => a.Value).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(root.Descendants().Attributes("href").Select(a => a.Value), r => Assert.Contains(r[1..], ids));
        Assert.All(root.Descendants().Attributes("aria-labelledby").Select(a => a.Value), r => Assert.Contains(r, ids));
    }

    [Fact]
    public async Task Headings_go_down_one_by_one_and_tables_name_their_rows_and_columns()
    {
        var root = Parsed(await PageAsync(June, ReportLanguage.Both));
        var levels = root.Descendants().Where(e => e.Name.LocalName is "h1" or "h2" or "h3").Select(e => e.Name.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.All(root.Descendants("tbody").Elements("tr"), row => Assert.Equal("row", (string?)row.Elements("th").First().Attribute("scope")));
    }

    [Fact]
    public async Task What_a_chart_draws_stands_in_a_table_beside_it()
    {
        var root = Parsed(await PageAsync(June, ReportLanguage.Vi));
        var figures = root.Descendants("figure").ToList();

        Assert.True(figures.Count >= 7);
        foreach (var figure in figures)
        {
            var chart = figure.Elements("svg").Single();
            Assert.Equal("img", (string?)chart.Attribute("role"));
            Assert.NotEmpty((string?)chart.Attribute("aria-label") ?? "");
            Assert.NotEmpty(figure.Descendants("table").Single().Descendants("td"));
        }
    }

    [Theory]
    [InlineData("vi", "vi", false)]
    [InlineData("en", "en", false)]
    [InlineData("both", "vi", true)]
    public async Task It_says_what_language_it_is_in_and_marks_the_other_one(string language, string tag, bool marksEnglish)
    {
        var page = await PageAsync(June, Core.KebabCase.Parse<ReportLanguage>(language));

        Assert.Contains($"<html lang=\"{tag}\">", page, StringComparison.Ordinal);
        Assert.Equal(marksEnglish, page.Contains("lang=\"en\">Meeting compliance", StringComparison.Ordinal));
        Assert.Equal(language != "en", page.Contains("Chấp hành chế độ sinh hoạt", StringComparison.Ordinal));
        Assert.Equal(language != "vi", page.Contains("Meeting compliance", StringComparison.Ordinal));
        Assert.Contains(language == "en" ? "1,323" : "1.323", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_month_says_so_before_anything_else_and_has_no_colour_of_a_level()
    {
        var root = Parsed(await PageAsync(Running, ReportLanguage.Vi));

        Assert.Contains("đang diễn ra", root.Descendants("p").First(p => (string?)p.Attribute("class") == "standing").Value, StringComparison.Ordinal);
        var communes = root.Descendants("section").Single(s => (string?)s.Attribute("id") == "communes");
        Assert.DoesNotContain(communes.Descendants().Attributes("class"), a => a.Value.Contains("level-", StringComparison.Ordinal));
        Assert.Contains(communes.Descendants().Attributes("class"), a => a.Value == "fig running");
    }

    [Fact]
    public async Task It_names_no_member_and_no_household()
    {
        var pages = string.Concat(await PagesAsync(June, Running));
        var members = File.ReadLines(RepositoryFolder.Of("seeds/members.csv")).Skip(1).Select(l => l.Split(',')).ToList();

        Assert.True(members.Count > 5_000);
        Assert.DoesNotContain(members, m => pages.Contains(m[0], StringComparison.Ordinal));
        Assert.DoesNotMatch(PersonalCode(), pages);
    }

    [Fact]
    public async Task The_same_month_is_the_same_file() =>
        Assert.Equal(await PageAsync(June, ReportLanguage.Vi), await PageAsync(June, ReportLanguage.Vi));

    /// <summary>As XML, which it is but for its elements without an end.</summary>
    private static XElement Parsed(string page) =>
        XElement.Parse(VoidElement().Replace(page["<!DOCTYPE html>".Length..], "<${open}/>"));

    private async Task<IEnumerable<string>> PagesAsync(params IEnumerable<string> months)
    {
        var pages = new List<string>();
        foreach (var month in months)
        {
            pages.Add(await PageAsync(month, ReportLanguage.Both));
        }

        return pages;
    }

    private async Task<string> PageAsync(string month, ReportLanguage language) => ReportPage.Write(await year.ReportAsync(month), year.Manifest, language);

    [GeneratedRegex("<(?<open>(?:meta|br|hr)[^>]*)>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VoidElement();

    [GeneratedRegex("(?:https?:)?//[a-z]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Address();

    [GeneratedRegex("\\b(?:DV|H|P)-[0-9]{3,}", RegexOptions.None, 1000)]
    private static partial Regex PersonalCode();
}
