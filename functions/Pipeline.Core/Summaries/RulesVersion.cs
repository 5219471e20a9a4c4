namespace Pipeline.Core.Summaries;

/// <summary>The version of the rules in this code: raised when a rule, or the shape of a summary, changes, so that kept summaries are not used again.</summary>
public static class RulesVersion
{
    public const int Current = 6;
}
