using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reminders;

/// <summary>How many sheets of a form an organisation still has to file for a month. Which units they are about is not said.</summary>
public sealed record OutstandingForm(FormDefinition Form, int Sheets)
{
    /// <summary>Counted by form, in the order in which forms are shown.</summary>
    /// <param name="forms">The form's code of each outstanding sheet.</param>
    public static IReadOnlyList<OutstandingForm> Count(IEnumerable<string> forms)
    {
        var counts = forms.CountBy(f => f, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. Core.Sheets.Forms.All.Where(f => counts.ContainsKey(f.Code)).Select(f => new OutstandingForm(f, counts[f.Code]))];
    }
}
