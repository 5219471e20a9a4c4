using System.Text.Json;

namespace Pipeline.Tests.Infra;

public sealed class BicepFilesTests : IDisposable
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    private readonly InfraFolder _infra = new();

    public static TheoryData<string> ParameterFiles => [.. InfraFolder.Files.Where(f => f.EndsWith(".bicepparam", StringComparison.Ordinal))];

    [Fact]
    public async Task The_template_and_its_modules_compile_without_a_word()
    {
        BicepCompiler.IsNeeded();

        var (_, diagnostics) = await BicepCompiler.RunAsync("build", _infra.Of("main.bicep"), "--no-restore", "--stdout");

        Assert.Empty(diagnostics);
    }

    [Theory]
    [MemberData(nameof(ParameterFiles))]
    public async Task Every_parameter_file_compiles_without_a_word(string file)
    {
        BicepCompiler.IsNeeded();

        var (_, diagnostics) = await BicepCompiler.RunAsync("build-params", _infra.Of(file), "--no-restore", "--stdout");

        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("**/*.bicep")]
    [InlineData("**/*.bicepparam")]
    public async Task The_linter_has_nothing_to_say(string pattern)
    {
        BicepCompiler.IsNeeded();

        var (output, diagnostics) = await BicepCompiler.RunAsync("lint", "--no-restore", "--pattern", _infra.Of(pattern));

        Assert.Empty(output + diagnostics);
    }

    [Fact]
    public async Task Every_file_is_laid_out_as_the_formatter_does()
    {
        BicepCompiler.IsNeeded();

        await BicepCompiler.RunAsync("format", "--pattern", _infra.Of("**/*.bicep"));

        Assert.All(InfraFolder.Files.Where(f => f.EndsWith(".bicep", StringComparison.Ordinal)), file => Assert.Equal(
            File.ReadAllText(Datasets.RepositoryFolder.Of($"infra/{file}")), File.ReadAllText(_infra.Of(file))));
    }

    [Fact]
    public void Every_rule_of_the_linter_is_an_error()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(_infra.Of("bicepconfig.json")), WithComments);
        var core = settings.RootElement.GetProperty("analyzers").GetProperty("core");

        Assert.True(core.GetProperty("enabled").GetBoolean());
        Assert.All(core.GetProperty("rules").EnumerateObject(), rule => Assert.Equal("error", rule.Value.GetProperty("level").GetString()));
    }

    [Fact]
    public void Every_module_is_used()
    {
        var uses = InfraFolder.Files.Where(f => f.EndsWith(".bicep", StringComparison.Ordinal)).Select(f => File.ReadAllText(_infra.Of(f))).ToArray();

        Assert.All(InfraFolder.Files.Where(f => f.StartsWith("modules/", StringComparison.Ordinal)), module =>
            Assert.Contains(uses, text => text.Contains(Path.GetFileName(module), StringComparison.Ordinal)));
    }

    public void Dispose() => _infra.Dispose();
}
