using System.Runtime.InteropServices;
using System.Text;

namespace Pipeline.Storage.Files.Folder;

/// <summary>A second name for a file, which the system gives only if it is free: looking and taking are one step.</summary>
/// <remarks>
/// On Unix <see cref="File.Move(string, string, bool)"/> without overwriting looks first and renames then, so that of two callers both may
/// win (https://github.com/dotnet/runtime, FileSystem.Unix.cs).
/// </remarks>
internal static class HardLink
{
    /// <summary>EEXIST, the same number on Linux, macOS and the BSDs.</summary>
    private const int NameTaken = 17;

    /// <returns>False if the name is taken; null if no link could be made for another reason, such as a file system without them.</returns>
    public static bool? TryMake(string existing, string name) =>
        OperatingSystem.IsWindows() ? null
        : NativeLink(Native(existing), Native(name)) == 0 ? true
        : Marshal.GetLastPInvokeError() == NameTaken ? false
        : null;

    private static byte[] Native(string path) => Encoding.UTF8.GetBytes(path + '\0');

    // The framework has no hard links.
    [DllImport("libc", EntryPoint = "link", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int NativeLink(byte[] existing, byte[] name);
}
