namespace Pipeline.Core.Reference;

/// <summary>A member in a cell for a time; a transfer, or a change of status, is a new row. The name lives here only.</summary>
/// <param name="Exempt">Exempt from meeting (miễn sinh hoạt): not in the attendance, not rated.</param>
public sealed record Member(
    string Code, string Name, string Cell, MemberStatus Status, bool Exempt, DateOnly ValidFrom, DateOnly? ValidTo) : IDated;
