using Pipeline.Core;
using Pipeline.Core.Reference.Differences;

namespace Pipeline.Functions.Answers;

/// <summary>What happens to units on a day.</summary>
/// <param name="Unit"><c>organization</c>, <c>commune</c>, <c>village</c> or <c>cell</c>.</param>
/// <param name="Event"><c>opened</c>, <c>closed</c>, <c>merged</c>, <c>split</c>, <c>replaced</c>, <c>moved</c> or <c>renamed</c>.</param>
/// <param name="From">The owner or name before.</param>
/// <param name="To">The owner or name afterwards, or the units that follow.</param>
public sealed record EventView(DateOnly Date, string Unit, string Event, IReadOnlyList<string> Codes, string? From, string? To, string Vi, string En)
{
    public static EventView Of(UnitEvent happened)
    {
        var sentence = UnitEventWording.Of(happened);
        return new(
            happened.Date, KebabCase.Of(happened.Unit), KebabCase.Of(happened.Kind), happened.Codes.Split(' '), happened.From, happened.To,
            sentence.Vi, sentence.En);
    }
}
