namespace Pipeline.Local.Azurite;

/// <summary>How the emulator is to run.</summary>
/// <param name="Location">The folder it saves to; null: it keeps all in memory and forgets it at the end.</param>
/// <param name="InstallRoot">Where its packages are installed, in a folder for each version; null: among the user's application data.</param>
public sealed record AzuriteOptions(string? Location = null, string? InstallRoot = null);
