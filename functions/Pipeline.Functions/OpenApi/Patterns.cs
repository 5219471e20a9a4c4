namespace Pipeline.Functions.OpenApi;

/// <summary>How texts look, as JSON Schema says it (ECMA-262).</summary>
internal static class Patterns
{
    public const string Month = "^[0-9]{4}-(0[1-9]|1[0-2])$";

    public const string Code = "^[A-Z0-9][A-Z0-9-]{0,39}$";

    /// <summary>A receipt as it is given out.</summary>
    public const string Receipt = "^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$";

    public const string Sha256 = "^[0-9a-f]{64}$";
}
