namespace Pipeline.Local.Commands;

/// <summary>Who acts, for the audit log, when a command is typed on the machine itself.</summary>
internal static class Operator
{
    public const string Name = "command-line";
}
