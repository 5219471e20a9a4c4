namespace Pipeline.Functions.Settings;

/// <summary>A setting that is missing or makes no sense: the message names it and says the repair.</summary>
public sealed class SettingException(string message) : Exception(message);
