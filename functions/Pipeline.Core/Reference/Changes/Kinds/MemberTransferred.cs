using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes.Kinds;

/// <summary>
/// A member comes to a cell of the organisation from another one, of whichever organisation. The receiving side files it, and says from where:
/// a slip in the code would otherwise take somebody else along.
/// </summary>
internal static class MemberTransferred
{
    public static ChangeKind Kind { get; } = new(
        "member-transferred", new("Chuyển sinh hoạt đảng đến", "Member transferred"),
        [Field.Member(), Field.Cell("from", new("Chi bộ nơi đi", "Cell left")), Field.Cell("cell", new("Chi bộ nơi đến", "Cell joined"))],
        Apply);

    private static void Apply(ChangeStep step)
    {
        var (member, cell) = (step.Text("member"), step.Text("cell"));
        if (!step.Owns(UnitLevel.Cell, cell, "cell") || Last(step, member) is not { } last)
        {
            return;
        }

        if (last.Cell != step.Text("from"))
        {
            step.Tell(Problem.RegisterMemberElsewhere(member, step.Text("from")), "from");
        }
        else if (last.Cell == cell && last.HoldsOn(step.Day))
        {
            step.Tell(Problem.RegisterNothingChanges(member), "cell");
        }
        else if (last.HoldsOn(step.Day))
        {
            step.Follow(step.Rows.Members, last, last with { ValidTo = step.Day }, last with { Cell = cell, ValidFrom = step.Day });
        }
        else
        {
            step.Rows.Members.Add(last with { Cell = cell, ValidFrom = step.Day, ValidTo = null });
        }
    }

    /// <summary>Where the member is on the day, or was last: the cell that let them go may have said so already.</summary>
    private static Member? Last(ChangeStep step, string member) =>
        step.Rows.Members.Of(member).Where(m => m.ValidFrom <= step.Day).MaxBy(m => m.ValidFrom) is { } last
        && last.ValidTo <= step.Day && step.Rows.Members.Of(member).All(m => m.ValidFrom <= step.Day)
            ? last
            : step.InForce(step.Rows.Members, member, "member");
}
