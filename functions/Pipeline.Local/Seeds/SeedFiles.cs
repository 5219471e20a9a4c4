using Pipeline.Storage.Reference;

namespace Pipeline.Local.Seeds;

/// <summary>The files of <c>seeds/</c> that are generated.</summary>
public static class SeedFiles
{
    /// <summary>The seed of the committed files.</summary>
    public const ulong DefaultSeed = 2019;

    /// <returns>File name → content: UTF-8 text with LF.</returns>
    public static IReadOnlyDictionary<string, string> Generate(ulong seed = DefaultSeed) => ReferenceWriter.Write(SeedGenerator.Generate(seed));

    /// <summary>Writes the files into a folder, replacing those that are there.</summary>
    public static void WriteTo(string folder, ulong seed = DefaultSeed)
    {
        foreach (var (name, content) in Generate(seed))
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
        }
    }
}
