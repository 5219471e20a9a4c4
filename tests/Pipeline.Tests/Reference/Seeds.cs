using System.Text;
using Pipeline.Core.Reference;
using Pipeline.Local.Seeds;
using Pipeline.Storage.Reference;

namespace Pipeline.Tests.Reference;

/// <summary>The reference data of the real case, generated once a test run.</summary>
internal static class Seeds
{
    private static readonly Lazy<ReferenceData> Generated = new(() => SeedGenerator.Generate(SeedFiles.DefaultSeed));
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Written = new(() => ReferenceWriter.Write(Generated.Value));

    public static ReferenceData Data => Generated.Value;

    public static IReadOnlyDictionary<string, string> Texts => Written.Value;

    public static ReferenceFiles Files => FilesOf(Texts);

    /// <summary>The files with one of them changed.</summary>
    public static ReferenceFiles FilesWith(string file, Func<string, string> change) =>
        FilesOf(Texts.ToDictionary(t => t.Key, t => t.Key == file ? change(t.Value) : t.Value, StringComparer.Ordinal));

    private static ReferenceFiles FilesOf(IReadOnlyDictionary<string, string> texts) =>
        new(texts.ToDictionary(t => t.Key, t => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(t.Value), StringComparer.Ordinal));
}
