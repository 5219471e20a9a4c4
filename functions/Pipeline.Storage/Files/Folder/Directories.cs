using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Pipeline.Storage.Files.Folder;

/// <summary>Makes folders below a data folder, and what was renamed into them, outlive a power cut.</summary>
/// <remarks>On Unix a new name is durable only once its folder is synced. Windows journals names itself, and cannot sync a folder.</remarks>
internal sealed class Directories(string dataFolder)
{
    private const int ReadOnly = 0;

    /// <summary>Folders that are on the disk for certain.</summary>
    private readonly ConcurrentDictionary<string, bool> _known = new([new(dataFolder, true)], StringComparer.Ordinal);

    /// <summary>Creates a data folder and its parents, for their owner alone whatever the process's mask says, and syncs every folder that got a new one.</summary>
    public static void Create(string path)
    {
        if (!Directory.Exists(path))
        {
            var parent = Path.GetDirectoryName(path)!;
            Create(parent);
            CreateForOwner(path);
            Sync(parent);
        }
    }

    private static void CreateForOwner(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Creates a folder below the data folder, with its parents.</summary>
    public void Ensure(string path)
    {
        if (_known.ContainsKey(path))
        {
            return;
        }

        // Synced also where it exists: another may have made it, this moment or before a crash, and not synced it.
        var parent = Path.GetDirectoryName(path)!;
        Ensure(parent);
        Directory.CreateDirectory(path);
        Sync(parent);
        _known[path] = true;
    }

    /// <summary>Forgets what it knows of a folder, which somebody may have removed by hand.</summary>
    public void Forget(string path)
    {
        for (var folder = path; folder is not null && folder != dataFolder; folder = Path.GetDirectoryName(folder))
        {
            _known.TryRemove(folder, out _);
        }
    }

    public static void Sync(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = NativeOpen(Encoding.UTF8.GetBytes(path + '\0'), ReadOnly);
        if (descriptor < 0)
        {
            throw new IOException($"The folder '{path}' cannot be opened to be synced (error {Marshal.GetLastPInvokeError()}).");
        }

        using var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        RandomAccess.FlushToDisk(handle);
    }

    // FileStream and File.OpenHandle refuse folders.
    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int NativeOpen(byte[] path, int flags);
}
