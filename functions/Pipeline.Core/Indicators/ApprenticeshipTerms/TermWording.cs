using Pipeline.Core.Explanations;

namespace Pipeline.Core.Indicators.ApprenticeshipTerms;

/// <summary>A term as people read it in an explanation.</summary>
internal static class TermWording
{
    /// <summary>A sentence without its full stop, for what follows.</summary>
    public static Bilingual Of(KnownTerm term)
    {
        var (start, end) = (Spoken.Of(term.Start), Spoken.Of(term.End ?? term.PlannedEnd));
        return term.End is null
            ? new(
                $"Kỳ học việc của {term.Person} ({term.Post}) từ {start.Vi}, dự kiến đến {end.Vi}",
                $"The term of {term.Person} ({term.Post}) from {start.En}, planned to end on {end.En}")
            : new(
                $"Kỳ học việc của {term.Person} ({term.Post}) từ {start.Vi} đến {end.Vi}",
                $"The term of {term.Person} ({term.Post}) from {start.En} to {end.En}");
    }

    public static Bilingual Of(KnownTerm term, TermState state, Month month)
    {
        var (of, found, listed) = (Of(term), StateOf(state), Spoken.Of(term.Listed));
        return term.Listed == month
            ? new($"{of.Vi}: {found.Vi}.", $"{of.En}: {found.En}.")
            : new($"{of.Vi}: {found.Vi}, theo biểu của tháng {listed.Vi}.", $"{of.En}: {found.En}, by the sheet of {listed.En}.");
    }

    private static Bilingual StateOf(TermState state) => state switch
    {
        TermState.Valid => new("đúng thời hạn", "valid"),
        TermState.InProgress => new("đang diễn ra", "in progress"),
        TermState.Interrupted => new("kết thúc trước dự kiến, ngắn hơn quy định", "ended before its planned end, too short"),
        TermState.Short => new("đúng dự kiến nhưng ngắn hơn quy định", "ran to its planned end, too short"),
        _ => new("dài hơn quy định", "too long"),
    };
}
