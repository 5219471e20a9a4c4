namespace Pipeline.Tests.PowerBi;

/// <summary>Every M expression of the project, as checked in.</summary>
internal static class Queries
{
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        .. ProjectFolder.Tmdl("expressions.tmdl").Of("expression").Select(e => (e.Name, e.Value)),
        .. from table in ProjectFolder.Tables
           from partition in table.Of("partition")
           where partition.Value == "m"
           select (table.Name, partition.Property("source")!),
    ];
}
