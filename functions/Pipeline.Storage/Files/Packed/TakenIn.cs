using Pipeline.Storage.Files.Folder;

namespace Pipeline.Storage.Files.Packed;

/// <summary>Takes the files of an area that lay in a folder into the database that the area has now; the folder is gone once all are in.</summary>
internal static class TakenIn
{
    /// <summary>So many are written at once, to share a sync.</summary>
    private const int AtOnce = 256;

    /// <param name="folder">Of the area; nothing happens where there is none.</param>
    public static async Task FromAsync(string folder, FolderFiles files, PackedFiles packed)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        await foreach (var group in files.ListAsync("", CancellationToken.None).Chunk(AtOnce))
        {
            await Task.WhenAll(group.Select(f => TakeAsync(f.Name, files, packed)));
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task TakeAsync(string name, FolderFiles files, PackedFiles packed)
    {
        var file = await files.ReadAsync(name, CancellationToken.None) ?? throw new IOException($"The file '{name}' went away while it was taken in.");
        await packed.TryCreateAsync(name, file.Content, CancellationToken.None);
    }
}
