using Pipeline.Core;

namespace Pipeline.Storage.Jobs;

/// <summary>What runs are asked to do, by name: what is not given has no entry.</summary>
public static class JobInputs
{
    public const string Month = "month";

    /// <summary>Whether what could be reused is made anew.</summary>
    public const string Full = "full";

    /// <summary>The id of the restatement that is to be done.</summary>
    public const string Restatement = "restatement";

    public static IReadOnlyDictionary<string, string> None { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, string> OfMonthEnd(Month? month, bool full)
    {
        var inputs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (month is { } only)
        {
            inputs[Month] = only.ToString();
        }

        if (full)
        {
            inputs[Full] = "true";
        }

        return inputs;
    }

    public static IReadOnlyDictionary<string, string> OfRestatement(Month month, string id) =>
        new SortedDictionary<string, string>(StringComparer.Ordinal) { [Month] = month.ToString(), [Restatement] = id };

    public static Month? MonthOf(IReadOnlyDictionary<string, string> inputs) =>
        inputs.TryGetValue(Month, out var text) && Core.Month.TryParse(text, out var month) ? month : null;

    public static bool FullOf(IReadOnlyDictionary<string, string> inputs) => inputs.GetValueOrDefault(Full) == "true";
}
