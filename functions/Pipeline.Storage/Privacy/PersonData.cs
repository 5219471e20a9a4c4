namespace Pipeline.Storage.Privacy;

/// <summary>All that is held of one person, and nothing of anybody else.</summary>
/// <param name="Member">The person's code.</param>
/// <param name="Registers">By organisation: the rows of its register, in every version of the reference data that is kept.</param>
/// <param name="Sheets">Every revision that names the person, counting or not, with the rows that do.</param>
/// <param name="Requests">Changes of registers that were asked for.</param>
/// <param name="ComputedMonths">Months whose summaries, or what they hand on, have the code among them: computed of these sheets, and no figure of the person's own.</param>
public sealed record PersonData(
    string Member, DateTimeOffset AsOf, IReadOnlyList<HeldRegister> Registers, IReadOnlyList<HeldSheet> Sheets, IReadOnlyList<HeldRequest> Requests,
    IReadOnlyList<string> ComputedMonths)
{
    /// <summary>Whether anything is held at all.</summary>
    internal bool IsEmpty => Registers.Count + Sheets.Count + Requests.Count + ComputedMonths.Count == 0;
}
