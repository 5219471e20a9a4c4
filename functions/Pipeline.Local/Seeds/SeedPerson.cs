using Pipeline.Core.Reference;

namespace Pipeline.Local.Seeds;

/// <summary>A made-up member: the rows of the register about one person, in order, and the cell where they were first.</summary>
public sealed record SeedPerson(SeedCell Home, IReadOnlyList<Member> Rows)
{
    public string Code => Rows[0].Code;

    private Member Last => Rows[^1];

    /// <summary>From the day on, what <paramref name="change"/> says.</summary>
    public SeedPerson WithChange(DateOnly day, Func<Member, Member> change) =>
        this with { Rows = [.. Rows.SkipLast(1), Last with { ValidTo = day }, change(Last) with { ValidFrom = day }] };

    /// <summary>Gone from the day on.</summary>
    public SeedPerson WithEnd(DateOnly day) => this with { Rows = [.. Rows.SkipLast(1), Last with { ValidTo = day }] };

    /// <summary>One row without end, official and not exempt: someone a post can be given to for good.</summary>
    public bool Stays => Rows is [{ Status: MemberStatus.Official, Exempt: false, ValidTo: null }] && Rows[0].ValidFrom == SeedDays.RegisterOpened;
}
