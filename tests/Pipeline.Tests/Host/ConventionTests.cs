using System.Reflection;
using System.Text.RegularExpressions;
using Pipeline.Core;
using Pipeline.Functions;
using Pipeline.Local.Hosting;
using Pipeline.Storage;

namespace Pipeline.Tests.Host;

public sealed partial class ConventionTests
{
    private static readonly Assembly Core = typeof(Month).Assembly;
    private static readonly Assembly Storage = typeof(Stores).Assembly;
    private static readonly Assembly Functions = typeof(PipelineServices).Assembly;
    private static readonly Assembly Local = typeof(LocalHost).Assembly;

    [Fact]
    public void References_go_one_way()
    {
        Assert.Empty(Ours(Core));
        Assert.Equal(["Pipeline.Core"], Ours(Storage));
        Assert.Equal(["Pipeline.Core", "Pipeline.Storage"], Ours(Functions));
        Assert.Equal(["Pipeline.Core", "Pipeline.Functions", "Pipeline.Storage"], Ours(Local));
    }

    [Fact]
    public void Core_references_the_platform_alone_and_none_of_its_input_and_output()
    {
        var referenced = Core.GetReferencedAssemblies().Select(a => a.Name!).ToArray();

        Assert.All(referenced, name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
        Assert.DoesNotContain(referenced, name => ForbiddenAssembly().IsMatch(name));
    }

    [Fact]
    public void Core_reads_no_clock_no_file_and_no_chance()
    {
        var sources = Directory.EnumerateFiles(SourceFolder("Pipeline.Core"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

        Assert.All(sources, file => Assert.DoesNotMatch(ForbiddenCall(), File.ReadAllText(file)));
    }

    private static string[] Ours(Assembly assembly) =>
        [.. assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("Pipeline.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string SourceFolder(string project)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Pipeline.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "functions", project);
    }

    [GeneratedRegex(@"^System\.(IO\.FileSystem|Net|Diagnostics\.Process|Security\.Cryptography\.Csp|Threading\.Thread$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ForbiddenAssembly();

    [GeneratedRegex(@"(?<!\.)\b(DateTime(Offset)?\.(UtcNow|Now|Today)|TimeProvider|Stopwatch|Environment\.\w|File\.(Read|Write|Open|Create|Exists|Delete|Move|Append)|Directory\.(Get|Enumerate|Create|Exists|Delete|Move)|Guid\.NewGuid|new Random\(|Random\.Shared|RandomNumberGenerator|HttpClient|Console\.)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ForbiddenCall();
}
