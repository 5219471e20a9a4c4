using Azure.Identity;
using Pipeline.Storage;

namespace Pipeline.Functions.Settings;

/// <summary>Opens the stores that the settings name.</summary>
public static class StoresOf
{
    // Tables and containers of the product in an emulator that others may use too.
    private const string EmulatorPrefix = "pipeline";

    /// <summary>To serve them: a data folder has one server.</summary>
    public static Stores Serving(PipelineSettings settings, TimeProvider time) =>
        settings.Storage == StorageKind.Embedded ? OpenStores.Embedded(settings.DataFolder, time) : Remote(settings);

    /// <summary>For a command beside a server.</summary>
    public static Stores BesideServer(PipelineSettings settings, TimeProvider time) =>
        settings.Storage == StorageKind.Embedded ? OpenStores.EmbeddedBesideServer(settings.DataFolder, time) : Remote(settings);

    private static Stores Remote(PipelineSettings settings) => settings.Storage == StorageKind.Azurite
        ? OpenStores.Emulator(settings.EmulatorConnectionString!, EmulatorPrefix)
        : OpenStores.Azure(settings.TablesUrl!, settings.BlobsUrl!, settings.DatasetsUrl!, new DefaultAzureCredential());
}
