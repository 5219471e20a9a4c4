using Pipeline.Core.Reference.ReferenceChecks;
using Pipeline.Local.Seeds;
using Pipeline.Storage.Reference;

namespace Pipeline.Tests.Reference;

public sealed class SeedFilesTests
{
    [Fact]
    public void Generating_gives_exactly_the_committed_files()
    {
        var folder = Repository("seeds");

        var generated = SeedFiles.Generate();

        foreach (var (name, content) in generated)
        {
            Assert.Equal(content, File.ReadAllText(Path.Combine(folder, name)));
        }

        Assert.Equal(generated.Keys.Order(StringComparer.Ordinal), ReferenceFiles.FromFolder(folder).Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_seeds_load_without_a_problem()
    {
        var reading = ReferenceReader.Read(ReferenceFiles.FromFolder(Repository("seeds")));

        var problems = reading.Problems.Concat(reading.Data is { } data ? ReferenceCheck.All(data, reading.Origins) : []);

        Assert.Empty(problems);
    }

    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        var reading = ReferenceReader.Read(Seeds.Files);

        var again = ReferenceWriter.Write(reading.Data!);

        Assert.Equal(Seeds.Texts, again);
    }

    [Fact]
    public void Another_seed_gives_other_people_in_the_same_units()
    {
        var other = SeedGenerator.Generate(7);

        Assert.Equal(Seeds.Data.Units.Cells.Count, other.Units.Cells.Count);
        Assert.NotEqual(Seeds.Data.Members[0].Name + Seeds.Data.Members[1].Name, other.Members[0].Name + other.Members[1].Name);
    }

    private static string Repository(string folder)
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "Pipeline.sln")))
        {
            directory = directory.Parent!;
        }

        return Path.Combine(directory.FullName, folder);
    }
}
