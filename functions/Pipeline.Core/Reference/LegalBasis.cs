namespace Pipeline.Core.Reference;

/// <summary>A regulation that a rule pack follows, or the arrangement of the deployment where there is none.</summary>
/// <param name="Citation">As a lawyer would cite it.</param>
/// <param name="Subject">Its title.</param>
/// <param name="Governs">What of the pack follows it.</param>
/// <param name="Topics">The figures that rest on it, by topic; none in packs that were written before there were topics.</param>
public sealed record LegalBasis(string Citation, string Subject, Bilingual Governs, IReadOnlyList<LegalTopic>? Topics = null)
{
    public bool IsOf(LegalTopic topic) => Topics?.Contains(topic) ?? false;
}
