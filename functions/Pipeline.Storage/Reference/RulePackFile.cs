namespace Pipeline.Storage.Reference;

/// <summary>One rule pack a file, named by its code.</summary>
internal static class RulePackFile
{
    public static string NameOf(string code) => $"rule-packs/{code}.json";

    public static bool IsName(string file) =>
        file.StartsWith("rule-packs/", StringComparison.Ordinal) && file.EndsWith(".json", StringComparison.Ordinal);
}
