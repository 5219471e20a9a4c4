namespace Pipeline.Core.Reference;

/// <summary>Puts the registers of all organisations together again: the inverse of <see cref="RegisterSlices"/>.</summary>
public static class RegisterUnion
{
    /// <summary>A row that several registers have, of organisations that follow each other, is there once.</summary>
    public static ReferenceData Of(ReferenceUnits units, IReadOnlyCollection<OrganizationRegister> registers) => new(
        units,
        Rows(registers, r => r.Members),
        Rows(registers, r => r.Households),
        Rows(registers, r => r.Assignments),
        Rows(registers, r => r.Posts),
        Rows(registers, r => r.Holders),
        Rows(registers, r => r.Plans))
    {
        VillageMeetingPlans = [.. registers.SelectMany(r => r.VillageMeetingPlans).DistinctBy(p => (p.Village, p.ValidFrom))], // Its list of months is no value.
        TermPlans = Rows(registers, r => r.TermPlans),
    };

    private static List<T> Rows<T>(IEnumerable<OrganizationRegister> registers, Func<OrganizationRegister, IReadOnlyList<T>> rows) =>
        [.. registers.SelectMany(rows).Distinct()];
}
