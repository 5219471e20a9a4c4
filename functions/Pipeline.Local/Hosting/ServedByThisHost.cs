namespace Pipeline.Local.Hosting;

/// <summary>Marks the endpoints that this host maps, so that those the framework makes up (405) can be told apart.</summary>
public sealed class ServedByThisHost
{
    public static ServedByThisHost Instance { get; } = new();
}
