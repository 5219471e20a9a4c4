using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes;

/// <summary>A kind of change to a register: what it asks for, and what it does.</summary>
/// <param name="Code">As JSON names it, e.g. <c>member-joined</c>.</param>
/// <param name="Fields">Beside <c>kind</c> and <c>effective</c>, which every change has.</param>
/// <param name="Apply">Makes the change on the rows of a register, or tells why it cannot be made and leaves them.</param>
public sealed record ChangeKind(string Code, Bilingual Name, IReadOnlyList<FieldDefinition> Fields, Action<ChangeStep> Apply);
