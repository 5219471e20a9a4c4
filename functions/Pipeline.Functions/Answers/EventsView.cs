using Pipeline.Core.Reference.Differences;

namespace Pipeline.Functions.Answers;

/// <summary>The first of the events, and how many there are.</summary>
public sealed record EventsView(IReadOnlyList<EventView> Events, int Total)
{
    public static EventsView Of(Bounded<UnitEvent> events) => new([.. events.Listed.Select(EventView.Of)], events.Total);
}
