using Pipeline.Storage.Reference;

namespace Pipeline.Tests.Reference;

public sealed class ReferenceReaderTests
{
    [Theory]
    [InlineData("communes.csv", "C-BAN-MAY,Bản Máy,Ban May,commune,2018-01-01", "C-BAN-MAY,Bản Máy,Ban May,commune,01/01/2018", "reference-date-invalid", "communes.csv:3")]
    [InlineData("communes.csv", "C-BAN-MAY,Bản Máy,Ban May,commune", "C-BAN-MAY,Bản Máy,Ban May,hamlet", "reference-choice-unknown", "communes.csv:3")]
    [InlineData("communes.csv", "C-BAN-MAY,Bản Máy,", "C-BAN-MAY,,", "reference-value-missing", "communes.csv:3")]
    [InlineData("communes.csv", "C-BAN-MAY,Bản Máy,", "C-BAN-MAY,", "reference-row-malformed", "communes.csv:3")]
    [InlineData("communes.csv", "C-BAN-MAY,Bản Máy", "C-BAN-MAY,Bản \"Máy", "reference-row-malformed", "communes.csv:3")]
    [InlineData("communes.csv", "code,name,", "code,ten,", "reference-column-unknown", "communes.csv:1")]
    [InlineData("communes.csv", "code,name,", "code,", "reference-column-missing", "communes.csv:1")]
    [InlineData("members.csv", "official,no", "official,maybe", "reference-choice-unknown", "members.csv:2")]
    [InlineData("deployment.json", "2019-01", "2019-13", "month-invalid", "deployment.json:1")]
    [InlineData("rule-packs/HD-12-2018.json", "\"goodFrom\"", "\"goodUntil\"", "reference-json-malformed", "rule-packs/HD-12-2018.json:139")]
    [InlineData("rule-packs/HD-12-2018.json", "\"code\": \"HD-12-2018\"", "\"code\": \"HD-13\"", "reference-rule-pack-value", "rule-packs/HD-12-2018.json:1")]
    public void What_cannot_be_read_is_told_with_its_file_and_line(string file, string old, string changed, string code, string place)
    {
        var reading = ReferenceReader.Read(Seeds.FilesWith(file, text => Once(text, old, changed)));

        Assert.Null(reading.Data);
        Assert.Contains(reading.Problems, p => p.Code == code && p.Place == place);
    }

    [Theory]
    [InlineData("\"ratings\": {", "\"rating\": {", "ratings", 2)]
    [InlineData("\"fairFrom\": 70,", "", "meetings.fairFrom", 1)]
    [InlineData("\"deadlines\": {", "\"deadlines\": null, \"x\": {", "deadlines", 1)]
    [InlineData("\"smallestGroup\": 5", "", "ratings.smallestGroup", 1)]
    public void A_rule_pack_that_lacks_a_part_is_told_which(string old, string changed, string part, int problems)
    {
        var reading = ReferenceReader.Read(Seeds.FilesWith("rule-packs/HD-12-2018.json", text => Once(text, old, changed)));

        Assert.Null(reading.Data);
        Assert.Equal(problems, reading.Problems.Count);
        Assert.Contains(reading.Problems, p => p.En.Contains($"'{part}'", StringComparison.Ordinal) || p.En.Contains($"'$.{part}'", StringComparison.Ordinal));
        Assert.All(reading.Problems, p => Assert.StartsWith("rule-packs/HD-12-2018.json:", p.Place, StringComparison.Ordinal));
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var reading = ReferenceReader.Read(Seeds.FilesWith("communes.csv", text => text.Replace("2018-01-01", "2018-13-01", StringComparison.Ordinal)));

        Assert.Equal(25, reading.Problems.Count);
    }

    [Fact]
    public void A_missing_and_an_unknown_file_are_problems()
    {
        var files = Seeds.Files.Files.Where(f => f.Key != "posts.csv").Append(new("post.csv", Array.Empty<byte>())).ToDictionary();

        var reading = ReferenceReader.Read(new ReferenceFiles(files));

        Assert.Equal(["reference-file-missing", "reference-file-unknown"], reading.Problems.Select(p => p.Code));
    }

    [Fact]
    public void A_file_that_is_not_text_is_a_problem()
    {
        var files = Seeds.Files.Files.ToDictionary();
        files["communes.csv"] = new byte[] { 0xC3, 0x28 };

        var reading = ReferenceReader.Read(new ReferenceFiles(files));

        Assert.Equal("reference-file-not-text", Assert.Single(reading.Problems).Code);
    }

    [Fact]
    public void A_spreadsheets_byte_order_mark_line_ends_and_column_order_do_not_matter()
    {
        var files = Seeds.FilesWith("sectors.csv", text => "\uFEFF" + string.Join("\r\n", text.Split('\n').Select(Turned)));

        var reading = ReferenceReader.Read(files);

        Assert.Empty(reading.Problems);
        Assert.Equal(Seeds.Data.Units.Sectors, reading.Data!.Units.Sectors);
    }

    [Fact]
    public void Text_is_read_in_NFC()
    {
        var reading = ReferenceReader.Read(Seeds.FilesWith("communes.csv", text => text.Normalize(System.Text.NormalizationForm.FormD)));

        Assert.Equal("Nậm Dịch", reading.Data!.Units.Communes.Single(c => c.Code == "C-NAM-DICH").Name);
    }

    private static string Once(string text, string old, string changed)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        return text[..at] + changed + text[(at + old.Length)..];
    }

    /// <summary>The first column last.</summary>
    private static string Turned(string line) =>
        line.IndexOf(',', StringComparison.Ordinal) is var comma && comma < 0 ? line : line[(comma + 1)..] + "," + line[..comma];
}
