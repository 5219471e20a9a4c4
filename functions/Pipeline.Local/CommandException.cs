namespace Pipeline.Local;

/// <summary>What the person at the command line can put right: the message is one clear sentence with the repair.</summary>
public sealed class CommandException(string message) : Exception(message);
