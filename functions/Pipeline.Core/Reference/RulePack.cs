using System.Text.Json.Serialization;

namespace Pipeline.Core.Reference;

/// <summary>
/// The thresholds, deadlines and levels in force from a day on. Every figure carries the pack it was computed by; packs are data,
/// so a new regulation is an import and not a release.
/// </summary>
/// <param name="LegalBasis">The regulations the pack follows, as a lawyer would cite them.</param>
public sealed record RulePack(
    string Code, Bilingual Name, IReadOnlyList<LegalBasis> LegalBasis, DateOnly ValidFrom, DateOnly? ValidTo,
    Deadlines Deadlines, ExpectationRules Expectation, MeetingRules Meetings, VillageMeetingRules VillageMeetings,
    ApprenticeshipRules Apprenticeship, HouseholdRules Households, RatingRules Ratings, ModelRules Models, NewRuralRules NewRural,
    OutlierRules Outliers) : IVersioned
{
    /// <summary>How long what concerns people is kept; null: nothing is purged. No figure depends on it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RetentionRules? Retention { get; init; }
}
