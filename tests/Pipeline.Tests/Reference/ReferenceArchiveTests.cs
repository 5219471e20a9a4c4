using System.IO.Compression;
using Pipeline.Storage.Reference;

namespace Pipeline.Tests.Reference;

public sealed class ReferenceArchiveTests
{
    private static readonly ArchiveLimits Small = new(2, 1 << 20);

    [Fact]
    public void The_seeds_as_an_archive_are_the_same_files()
    {
        var archive = Zip([.. Seeds.Files.Files.Select(f => (f.Key, f.Value.ToArray()))]);

        var files = ReferenceFiles.FromZip(archive);

        Assert.Empty(files.Problems);
        Assert.Equal(Seeds.Texts["members.csv"], System.Text.Encoding.UTF8.GetString(files.Files["members.csv"].Span));
        Assert.Empty(ReferenceReader.Read(files).Problems);
    }

    [Theory]
    [InlineData("../communes.csv")]
    [InlineData("/communes.csv")]
    [InlineData("a/b/communes.csv")]
    [InlineData("rule-packs/..")]
    public void A_name_that_leads_elsewhere_is_refused(string name) =>
        Assert.Equal("reference-file-unknown", Assert.Single(ReferenceArchive.Read(Zip([(name, [1])]), Small).Problems).Code);

    [Fact]
    public void A_name_that_is_there_twice_is_refused() =>
        Assert.Equal("reference-file-unknown", Assert.Single(ReferenceArchive.Read(Zip([("a.csv", [1]), ("a.csv", [2])]), Small).Problems).Code);

    [Fact]
    public void More_files_than_allowed_are_refused() =>
        Assert.Equal("reference-archive-too-large", Assert.Single(ReferenceArchive.Read(Zip([("a.csv", [1]), ("b.csv", [1]), ("c.csv", [1])]), Small).Problems).Code);

    [Fact]
    public void A_small_archive_that_unpacks_to_more_than_allowed_is_refused()
    {
        var archive = Zip([("a.csv", new byte[700 << 10]), ("b.csv", new byte[700 << 10])]);

        Assert.True(archive.Length < 10_000);
        Assert.Equal("reference-archive-too-large", Assert.Single(ReferenceArchive.Read(archive, Small).Problems).Code);
    }

    [Fact]
    public void What_is_no_archive_is_a_problem() =>
        Assert.Equal("reference-archive-invalid", Assert.Single(ReferenceFiles.FromZip(new byte[] { 1, 2, 3 }).Problems).Code);

    private static byte[] Zip(IReadOnlyList<(string Name, byte[] Content)> files)
    {
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return target.ToArray();
    }
}
