using Microsoft.Extensions.Time.Testing;
using Pipeline.Storage;
using Pipeline.Storage.Backups;
using Pipeline.Storage.Publishing;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Backups;

public sealed class BackupTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2019, 3, 25, 1, 0, 0, TimeSpan.Zero);

    private readonly Deployment _deployment = new();
    private readonly DirectoryInfo _elsewhere = Directory.CreateTempSubdirectory("pipeline-backup-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string BackupFile => Path.Combine(_elsewhere.FullName, "backup.tar.gz");

    private string Restored => Path.Combine(_elsewhere.FullName, "restored");

    public async ValueTask InitializeAsync()
    {
        var data = A.Country().With(A.Cell("CB1")).Data;
        await _deployment.ImportAsync(data with { Units = data.Units with { FirstMonth = A.Month("2019-03") } });
        await _deployment.PostAsync(A.Committee, Deployment.Meetings("CB1", "2019-03", 0, Deployment.Meeting("2019-03-05")), A.Instant("2019-03-21T01:00:00Z"));
        await _deployment.MonthEndAsync(Now);
    }

    public async ValueTask DisposeAsync()
    {
        await _deployment.DisposeAsync();
        _elsewhere.Delete(recursive: true);
    }

    [Fact]
    public async Task A_folder_that_is_in_use_is_backed_up_and_restored_with_the_same_sheets_and_the_same_files()
    {
        var published = await _deployment.PublishedAsync();

        var written = await BackUpAsync();
        var read = await EmbeddedRestore.ReadAsync(BackupFile, Restored, progress: null, Cancellation);

        Assert.Equal(written.Entries, read.Entries);
        await using var stores = OpenStores.Embedded(Restored, TimeProvider.System);
        var current = await CurrentSnapshot.ReadAsync(stores, Cancellation);
        Assert.Equal(published, current.Manifest!.Tables.SelectMany(t => t.Files).Select(f => f.Path).Order(StringComparer.Ordinal));
        var before = await _deployment.Sheets.HeadsAsync(A.Committee, A.Month("2019-03"), Cancellation);
        var after = await new Pipeline.Storage.Sheets.SheetStore(stores).HeadsAsync(A.Committee, A.Month("2019-03"), Cancellation);
        Assert.Equal(before.Select(h => h.Receipt), after.Select(h => h.Receipt));
        Assert.NotEmpty(after);
    }

    /// <summary>Whatever the mask of the process is: by hand it is made as root or at a prompt.</summary>
    [Fact]
    public async Task Nobody_but_its_owner_reads_it_or_a_folder_of_data()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has rights of another kind.");
        await BackUpAsync();
        await EmbeddedRestore.ReadAsync(BackupFile, Restored, progress: null, Cancellation);
        var served = Path.Combine(_elsewhere.FullName, "new", "data");
        await using var stores = OpenStores.Embedded(served, TimeProvider.System);

        const UnixFileMode others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        foreach (var path in (string[])[BackupFile, Restored, served])
        {
            Assert.Equal(UnixFileMode.None, (OperatingSystem.IsWindows() ? others : File.GetUnixFileMode(path)) & others);
        }
    }

    [Fact]
    public async Task Each_file_of_it_has_the_bytes_of_the_one_it_was_made_of()
    {
        await BackUpAsync();
        await EmbeddedRestore.ReadAsync(BackupFile, Restored, progress: null, Cancellation);

        var files = Directory.EnumerateFiles(Path.Combine(Restored, "datasets"), "*", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.Equal(
            File.ReadAllBytes(Path.Combine(_deployment.Folder, Path.GetRelativePath(Restored, f))), File.ReadAllBytes(f)));
    }

    [Fact]
    public async Task A_backup_with_one_wrong_byte_is_refused_and_nothing_is_left_of_it()
    {
        await BackUpAsync();
        var bytes = await File.ReadAllBytesAsync(BackupFile, Cancellation);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(BackupFile, bytes, Cancellation);

        var refused = await Assert.ThrowsAsync<BackupException>(() => EmbeddedRestore.ReadAsync(BackupFile, Restored, progress: null, Cancellation));

        Assert.Equal("backup-damaged", refused.Problem.Code);
        Assert.False(Directory.Exists(Restored) || Directory.Exists(Restored + ".restoring"));
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.9)]
    [InlineData(0.999)]
    public async Task A_backup_that_broke_off_is_refused(double part)
    {
        await BackUpAsync();
        var bytes = await File.ReadAllBytesAsync(BackupFile, Cancellation);
        await File.WriteAllBytesAsync(BackupFile, bytes[..(int)(bytes.Length * part)], Cancellation);

        var refused = await Assert.ThrowsAsync<BackupException>(() => EmbeddedRestore.ReadAsync(BackupFile, Restored, progress: null, Cancellation));

        Assert.Equal("backup-damaged", refused.Problem.Code);
        Assert.False(Directory.Exists(Restored));
    }

    [Fact]
    public async Task Nothing_is_written_over_neither_a_backup_nor_a_folder()
    {
        await BackUpAsync();
        Directory.CreateDirectory(Restored);
        await File.WriteAllTextAsync(Path.Combine(Restored, "pipeline.db"), "", Cancellation);

        var again = await Assert.ThrowsAsync<BackupException>(BackUpAsync);
        var over = await Assert.ThrowsAsync<BackupException>(() => EmbeddedRestore.ReadAsync(BackupFile, Restored, progress: null, Cancellation));

        Assert.Equal(("backup-file-exists", "data-folder-not-empty"), (again.Problem.Code, over.Problem.Code));
    }

    [Fact]
    public async Task A_folder_without_data_has_no_backup()
    {
        var empty = new EmbeddedBackup(_elsewhere.FullName, "test", TimeProvider.System);

        var refused = await Assert.ThrowsAsync<BackupException>(() => empty.WriteAsync(BackupFile, progress: null, Cancellation));

        Assert.Equal("data-folder-empty", refused.Problem.Code);
    }

    private Task<BackupContents> BackUpAsync() =>
        new EmbeddedBackup(_deployment.Folder, "test", new FakeTimeProvider(Now)).WriteAsync(BackupFile, progress: null, Cancellation);
}
