namespace Pipeline.Functions.Settings;

/// <summary>Where data is kept.</summary>
public enum StorageKind
{
    /// <summary>SQLite and a folder on this machine.</summary>
    Embedded,

    /// <summary>The emulator, for rehearsals: it is no place to keep data.</summary>
    Azurite,

    /// <summary>Azure Tables and Blobs.</summary>
    Azure,
}
