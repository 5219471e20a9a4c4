using Pipeline.Local.Commands;
using Pipeline.Local.Demo;
using Pipeline.Tests.Datasets;
using Spectre.Console;

namespace Pipeline.Tests.Host;

public sealed class CommandLineTests : IDisposable
{
    private readonly StringWriter _errors = new();

    [Theory]
    [InlineData("serve --storage floppy", "--storage")]
    [InlineData("month-end --month 2019-13", "--month")]
    [InlineData("serve --clock yesterday", "--clock")]
    [InlineData("serve --bind everywhere", "--bind")]
    [InlineData("demo --storage azure", "--storage")]
    [InlineData("keys create --role organization", "--organization")]
    [InlineData("health --url pipeline", "--url")]
    [InlineData("nothing", "nothing")]
    public async Task A_command_line_that_makes_no_sense_ends_2_and_says_what_is_wrong(string line, string named)
    {
        var code = await RunAsync(line);

        Assert.Equal(CommandLine.Misused, code);
        Assert.Contains(named, _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_that_fails_ends_1_with_a_sentence_and_no_stack()
    {
        var code = await RunAsync("import no-such-folder");

        Assert.Equal(CommandLine.Failed, code);
        Assert.Contains("no-such-folder", _errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deployment_that_does_not_answer_is_not_healthy()
    {
        var code = await RunAsync("health --url http://127.0.0.1:1");

        Assert.Equal(CommandLine.Failed, code);
        Assert.Contains("http://127.0.0.1:1/api/health", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_option_and_argument_is_explained()
    {
        var commands = CommandLine.Root(Nowhere()).Subcommands.SelectMany(c => c.Subcommands.Append(c)).ToArray();

        Assert.All(commands, c => Assert.False(string.IsNullOrEmpty(c.Description)));
        Assert.All(commands.SelectMany(c => c.Options), o => Assert.False(string.IsNullOrEmpty(o.Description)));
        Assert.All(commands.SelectMany(c => c.Arguments), a => Assert.False(string.IsNullOrEmpty(a.Description)));
    }

    [Fact]
    public void Lines_stay_whole_where_output_is_redirected()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("word", 100));

        Consoles.On(_errors, redirected: true).WriteLine(sentence);

        Assert.Equal(sentence, _errors.ToString().TrimEnd());
    }

    [Fact]
    public void Help_names_values_as_they_are_written()
    {
        var options = CommandLine.Root(Nowhere()).Subcommands.SelectMany(c => c.Options).Where(o => o.HasDefaultValue && o.ValueType != typeof(bool));

        Assert.All(options, o => Assert.Equal($"{o.GetDefaultValue()}".ToLowerInvariant(), $"{o.GetDefaultValue()}"));
    }

    [Fact]
    public void The_seeds_are_found_from_any_folder_of_the_repository()
    {
        var root = RepositoryFolder.Of(".");

        Assert.Equal(RepositoryFolder.Of("seeds"), SeedsFolder.Above(root));
        Assert.Equal(RepositoryFolder.Of("seeds"), SeedsFolder.Above(RepositoryFolder.Of("functions/Pipeline.Local")));
        Assert.Null(SeedsFolder.Above(Path.GetTempPath()));
    }

    public void Dispose() => _errors.Dispose();

    private Task<int> RunAsync(string line) =>
        CommandLine.RunAsync(line.Split(' '), Nowhere(), AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(_errors), Ansi = AnsiSupport.No }));

    private static IAnsiConsole Nowhere() => AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(TextWriter.Null) });
}
