using System.Diagnostics;
using System.Globalization;
using Pipeline.Storage;
using Pipeline.Storage.Rows;

namespace Pipeline.Tests.Storage;

/// <summary>A process that is killed loses nothing it has acknowledged.</summary>
public sealed class CrashTests
{
    private const string FolderVariable = "PIPELINE_TEST_CRASH_FOLDER";
    private const string Acknowledged = "acknowledged.log";
    private const int Writers = 8;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_acknowledged_before_a_kill_is_there_after_it()
    {
        var folder = Directory.CreateTempSubdirectory("pipeline-");
        var log = Path.Combine(folder.FullName, Acknowledged);

        using (var victim = StartVictim(folder.FullName))
        {
            await WaitForAcknowledgementsAsync(log, victim);
            victim.Kill();
            await victim.WaitForExitAsync(Cancellation);
        }

        var acknowledged = (await File.ReadAllTextAsync(log, Cancellation)).Split('\n')[..^1];
        await using (var stores = OpenStores.Embedded(folder.FullName, TimeProvider.System))
        {
            foreach (var key in acknowledged)
            {
                Assert.NotNull(await stores.Rows.ReadAsync(RowTable.Sheets, "p", $"{key}-head", Cancellation));
                Assert.NotNull(await stores.Rows.ReadAsync(RowTable.Sheets, "p", $"{key}-id", Cancellation));
                Assert.Equal(2_000, (await stores.Received.ReadAsync($"bodies/{key}", Cancellation))!.Content.Length);
            }

            // A transaction that was not acknowledged may be there, but never in part.
            var keys = await stores.Rows.ScanAsync(RowTable.Sheets, "p", "", withPacks: false, Cancellation).Select(r => r.Key).ToListAsync(Cancellation);
            Assert.All(keys.CountBy(k => k[..k.IndexOf('-', StringComparison.Ordinal)], StringComparer.Ordinal), key => Assert.Equal(2, key.Value));
        }

        folder.Delete(recursive: true);
    }

    /// <summary>The process that is killed: this same program, told to run this one method.</summary>
    [Fact(Explicit = true)]
    public async Task Writes_until_it_is_killed()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        Assert.SkipWhen(folder is null, "Started by What_was_acknowledged_before_a_kill_is_there_after_it only.");
        await using var stores = OpenStores.Embedded(folder, TimeProvider.System);
        await using var log = new FileStream(Path.Combine(folder, Acknowledged), FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var gate = new Lock();

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => WriteAsync(stores, writer, key =>
        {
            lock (gate)
            {
                log.Write(System.Text.Encoding.ASCII.GetBytes(key + "\n"));
            }
        })));
    }

    private static async Task WriteAsync(Stores stores, int writer, Action<string> acknowledge)
    {
        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; ; i++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{writer}_{i:000000}");
            await stores.Received.TryCreateAsync($"bodies/{key}", new byte[2_000], Cancellation);
            await stores.Rows.TryWriteAsync(
                RowTable.Sheets, "p", [RowWrite.Insert($"{key}-head", none, new byte[1_000]), RowWrite.Insert($"{key}-id", none)], Cancellation);
            acknowledge(key);
        }
    }

    private static Process StartVictim(string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(CrashTests).Assembly.Location);
        }

        foreach (var argument in (string[])["-explicit", "only", "-method", $"{typeof(CrashTests).FullName}.{nameof(Writes_until_it_is_killed)}"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment[FolderVariable] = folder;
        return Process.Start(start)!;
    }

    private static async Task WaitForAcknowledgementsAsync(string log, Process victim)
    {
        while (!File.Exists(log) || new FileInfo(log).Length < 4_000)
        {
            Assert.False(victim.HasExited, "The process that is to be killed ended by itself.");
            await Task.Delay(20, Cancellation);
        }
    }
}
