using Pipeline.Core.Sheets.Outliers;

namespace Pipeline.Core.Sheets.Drafts;

/// <summary>A sheet as it came: read as far as it can be, with all that is wrong with it by its form alone. No reference data was looked at.</summary>
/// <param name="Id">The client's UUID in lower case, or null: derived from the content.</param>
/// <param name="Form">Null where it is missing or unknown; the same holds for the month and the unit.</param>
/// <param name="Rows">In the order they came; null where the row cannot be read whole.</param>
public sealed record SheetDraft(
    string? Id, FormDefinition? Form, Month? Month, string? Unit, int Base, SheetKind Kind, string? Reason,
    DateTimeOffset? FinalisedAt, DateTimeOffset? SentAt, IReadOnlyList<SheetRow?> Rows, IReadOnlyList<Problem> Problems)
{
    /// <summary>The outlier marks that the client says are right. Not content: whether a value is confirmed does not change it.</summary>
    public ConfirmedMarks Confirmed { get; init; } = ConfirmedMarks.None;

    /// <summary>The content in its one canonical shape, or null where problems leave none.</summary>
    public CanonicalSheet? ToCanonical() => Problems.Count > 0 || Form is null || Month is not { } month || Unit is null
        ? null
        : CanonicalSheet.Of(new Sheet(Form, month, Unit, Base, Kind, Reason, [.. Rows.OfType<SheetRow>()]));
}
