namespace Pipeline.Core.Reference;

/// <summary>A key once given to a version of a code. Key 0 is «không xác định / unknown» and is never given.</summary>
public sealed record SurrogateKey(KeyedTable Table, string Code, DateOnly ValidFrom, int Key);
