using Pipeline.Core.Reference;
using Pipeline.Local.Demo.Year;
using Pipeline.Storage.Reference;

namespace Pipeline.Tests.Demo;

/// <summary>The demo's year, made once for all tests that look at it.</summary>
internal static class DemoYear
{
    private static readonly Lazy<ReferenceData> LazyData = new(() => ReferenceReader.Read(ReferenceFiles.FromFolder(Seeds)).Data!);
    private static readonly Lazy<YearOfSheets> LazyYear = new(() => YearOfSheets.Generate(Data, 2019));

    public static ReferenceData Data => LazyData.Value;

    public static UnitDirectory Directory { get; } = new(Data.Units);

    public static YearOfSheets Year => LazyYear.Value;

    /// <summary>The folder <c>seeds</c> of the repository that the tests were built in.</summary>
    public static string Seeds
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Pipeline.sln")))
            {
                folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Pipeline.sln is in no folder above the tests.");
            }

            return Path.Combine(folder, "seeds");
        }
    }
}
