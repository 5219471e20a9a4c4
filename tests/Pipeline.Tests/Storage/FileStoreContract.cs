using System.Text;
using Pipeline.Storage.Files;

namespace Pipeline.Tests.Storage;

/// <summary>What every file store promises. Each test uses a folder of its own, so that one store serves them all.</summary>
public abstract class FileStoreContract
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(15);

    private readonly string _folder = Guid.NewGuid().ToString("N") + "/";

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The store under test.</summary>
    protected abstract IFileStore Files { get; }

    [Fact]
    public async Task What_is_written_is_read_back()
    {
        var content = Enumerable.Range(0, 6_000_000).Select(i => (byte)(i * 31 / 7)).ToArray();

        await Files.WriteAsync(_folder + "a/b=c/d_e-f.bin", content, Cancellation);

        Assert.Equal(content, (await ReadAsync("a/b=c/d_e-f.bin"))!.Content.ToArray());
    }

    [Fact]
    public async Task An_empty_file_is_a_file()
    {
        await Files.WriteAsync(_folder + "empty", default, Cancellation);

        Assert.True((await ReadAsync("empty"))!.Content.IsEmpty);
        Assert.True(await Files.ExistsAsync(_folder + "empty", Cancellation));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_null()
    {
        Assert.Null(await ReadAsync("nothing"));
        Assert.False(await Files.ExistsAsync(_folder + "nothing", Cancellation));
        Assert.False(await Files.DeleteAsync(_folder + "nothing", Cancellation));
    }

    [Fact]
    public async Task A_file_that_exists_is_not_created_again()
    {
        var first = await Files.TryCreateAsync(_folder + "a", Text("1"), Cancellation);
        var second = await Files.TryCreateAsync(_folder + "a", Text("2"), Cancellation);

        Assert.True(first);
        Assert.False(second);
        Assert.Equal("1", await ReadTextAsync("a"));
    }

    [Fact]
    public async Task A_name_that_others_create_and_delete_all_the_time_is_created_or_not_and_never_fails()
    {
        var created = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            var mine = 0;
            for (var i = 0; i < 25; i++)
            {
                if (await Files.TryCreateAsync(_folder + "a", Text("1"), Cancellation))
                {
                    mine++;
                    Assert.True(await Files.DeleteAsync(_folder + "a", Cancellation));
                }
            }

            return mine;
        })));

        Assert.NotEqual(0, created.Sum());
        Assert.False(await Files.ExistsAsync(_folder + "a", Cancellation));
    }

    [Fact]
    public async Task A_write_replaces_what_is_there()
    {
        await Files.TryCreateAsync(_folder + "a", Text("a long text"), Cancellation);

        await Files.WriteAsync(_folder + "a", Text("b"), Cancellation);

        Assert.Equal("b", await ReadTextAsync("a"));
    }

    [Fact]
    public async Task A_replace_asks_for_the_version_that_was_read()
    {
        await Files.TryCreateAsync(_folder + "a", Text("1"), Cancellation);
        var version = (await ReadAsync("a"))!.Version;

        var first = await Files.TryReplaceAsync(_folder + "a", Text("2"), version, Cancellation);
        var second = await Files.TryReplaceAsync(_folder + "a", Text("3"), version, Cancellation);

        Assert.True(first);
        Assert.False(second);
        Assert.Equal("2", await ReadTextAsync("a"));
    }

    [Fact]
    public async Task A_replace_without_a_version_asks_for_no_file()
    {
        var first = await Files.TryReplaceAsync(_folder + "a", Text("1"), version: null, Cancellation);
        var second = await Files.TryReplaceAsync(_folder + "a", Text("2"), version: null, Cancellation);

        Assert.True(first);
        Assert.False(second);
    }

    [Fact]
    public async Task A_replace_of_a_file_that_was_deleted_fails()
    {
        await Files.TryCreateAsync(_folder + "a", Text("1"), Cancellation);
        var version = (await ReadAsync("a"))!.Version;
        await Files.DeleteAsync(_folder + "a", Cancellation);

        Assert.False(await Files.TryReplaceAsync(_folder + "a", Text("2"), version, Cancellation));
        Assert.Null(await ReadAsync("a"));
    }

    [Fact]
    public async Task Every_write_changes_the_version_even_with_the_same_content()
    {
        var versions = new List<string>();
        for (var i = 0; i < 10; i++)
        {
            await Files.WriteAsync(_folder + "a", Text("same"), Cancellation);
            versions.Add((await ReadAsync("a"))!.Version);
        }

        Assert.Equal(10, versions.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_file_created_anew_never_has_an_old_version()
    {
        await Files.TryCreateAsync(_folder + "a", Text("1"), Cancellation);
        var version = (await ReadAsync("a"))!.Version;
        await Files.DeleteAsync(_folder + "a", Cancellation);
        await Files.TryCreateAsync(_folder + "a", Text("1"), Cancellation);

        Assert.NotEqual(version, (await ReadAsync("a"))!.Version);
    }

    [Fact]
    public async Task Of_many_creations_at_once_one_wins()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Files.TryCreateAsync(_folder + "a", Text($"{i}"), Cancellation)));

        Assert.Single(results, true);
        Assert.Equal($"{Array.IndexOf(results, true)}", await ReadTextAsync("a"));
    }

    [Fact]
    public async Task Of_many_replacements_of_one_version_at_once_one_wins()
    {
        await Files.TryCreateAsync(_folder + "a", Text("0"), Cancellation);
        var version = (await ReadAsync("a"))!.Version;

        var results = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => Files.TryReplaceAsync(_folder + "a", Text($"{i:00}"), version, Cancellation)));

        Assert.Single(results, true);
        Assert.Equal($"{Array.IndexOf(results, true):00}", await ReadTextAsync("a"));
    }

    [Fact]
    public async Task A_list_gives_the_files_of_a_prefix_in_ordinal_order()
    {
        string[] names = ["a/b", "a-b", "a.b/c", "a=", "a0", "ab/c/d", "ab/c-d", "B", "x/a"];
        foreach (var name in names)
        {
            await Files.WriteAsync(_folder + name, Text(name), Cancellation);
        }

        Assert.Equal(names.Order(StringComparer.Ordinal), await ListAsync(""));
        Assert.Equal(names.Where(n => n.StartsWith('a')).Order(StringComparer.Ordinal), await ListAsync("a"));
        Assert.Equal(["ab/c-d", "ab/c/d"], await ListAsync("ab/c"));
        Assert.Equal(["ab/c/d"], await ListAsync("ab/c/"));
        Assert.Empty(await ListAsync("nothing/"));
    }

    [Fact]
    public async Task A_list_says_how_long_the_files_are()
    {
        await Files.WriteAsync(_folder + "a", Text("12345"), Cancellation);

        var entry = Assert.Single(await Files.ListAsync(_folder, Cancellation).ToListAsync(Cancellation));

        Assert.Equal(new FileEntry(_folder + "a", 5), entry);
    }

    [Fact]
    public async Task A_deleted_file_is_gone()
    {
        await Files.WriteAsync(_folder + "a/b", Text("1"), Cancellation);

        Assert.True(await Files.DeleteAsync(_folder + "a/b", Cancellation));
        Assert.Null(await ReadAsync("a/b"));
        Assert.Empty(await ListAsync(""));
    }

    [Fact]
    public async Task A_lease_is_held_by_one_until_it_is_given_back()
    {
        var first = await Files.TryLeaseAsync(_folder + "publisher", Short, Cancellation);
        var second = await Files.TryLeaseAsync(_folder + "publisher", Short, Cancellation);

        var renewed = await first!.RenewAsync(Cancellation);
        await first.DisposeAsync();
        await using var third = await Files.TryLeaseAsync(_folder + "publisher", Short, Cancellation);

        Assert.Null(second);
        Assert.True(renewed);
        Assert.NotNull(third);
        Assert.False(await first.RenewAsync(Cancellation));
    }

    [Fact]
    public async Task A_lease_on_a_name_neither_hinders_its_file_nor_is_listed()
    {
        await using var lease = await Files.TryLeaseAsync(_folder + "a", Short, Cancellation);

        Assert.True(await Files.TryCreateAsync(_folder + "a", Text("1"), Cancellation));
        Assert.True(await Files.TryReplaceAsync(_folder + "a", Text("2"), (await ReadAsync("a"))!.Version, Cancellation));
        var all = await Files.ListAsync("", Cancellation).Select(e => e.Name).Where(n => n.Contains(_folder, StringComparison.Ordinal)).ToListAsync(Cancellation);
        Assert.Equal([_folder + "a"], all);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData(".")]
    [InlineData("../a")]
    [InlineData("a/../b")]
    [InlineData("a/./b")]
    [InlineData("a.")]
    [InlineData("a b")]
    [InlineData("a\\b")]
    [InlineData("C:a")]
    [InlineData("a~b")]
    [InlineData("thôn")]
    [InlineData("a\0")]
    [InlineData("a%2e")]
    public async Task What_is_no_name_is_refused(string name)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Files.TryCreateAsync(name, Text("1"), Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Files.WriteAsync(name, Text("1"), Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Files.TryReplaceAsync(name, Text("1"), "1", Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Files.ReadAsync(name, Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Files.ExistsAsync(name, Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Files.DeleteAsync(name, Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Files.TryLeaseAsync(name, Short, Cancellation));
    }

    [Fact]
    public async Task A_lease_lasts_15_to_60_seconds()
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Files.TryLeaseAsync(_folder + "a", TimeSpan.FromSeconds(14), Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Files.TryLeaseAsync(_folder + "a", TimeSpan.FromSeconds(61), Cancellation));
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private Task<StoredFile?> ReadAsync(string name) => Files.ReadAsync(_folder + name, Cancellation);

    private async Task<string> ReadTextAsync(string name) => Encoding.UTF8.GetString((await ReadAsync(name))!.Content.Span);

    private async Task<List<string>> ListAsync(string prefix) =>
        await Files.ListAsync(_folder + prefix, Cancellation).Select(e => e.Name[_folder.Length..]).ToListAsync(Cancellation);
}
