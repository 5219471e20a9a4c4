using static System.FormattableString;

namespace Pipeline.Core.Explanations;

/// <summary>Days, months and instants within the sentences of an explanation.</summary>
internal static class Spoken
{
    public static Bilingual Of(DateOnly day) => new(Invariant($"{day:dd'/'MM'/'yyyy}"), Invariant($"{day:yyyy-MM-dd}"));

    public static Bilingual Of(Month month) => new(Invariant($"{month.Number:00}/{month.Year}"), $"{month}");

    /// <summary>The wall-clock time in Vietnam, to the minute.</summary>
    public static Bilingual Of(DateTimeOffset instant)
    {
        var (day, time) = (Of(VietnamTime.DayOf(instant)), Invariant($"{VietnamTime.ToLocal(instant):HH':'mm}"));
        return new($"{time} ngày {day.Vi}", $"{day.En} {time} (Vietnam time)");
    }
}
