namespace Pipeline.Core.Sheets;

/// <summary>A row of <c>economic-models</c>: a household-economy model that is open at the month's end or closed in the month.</summary>
/// <param name="Model">The commune's own code for it, the same from month to month.</param>
/// <param name="Closed">The first day on which it was no longer run; null while it is open.</param>
/// <param name="Verdict">Given exactly if <paramref name="LastReview"/> is.</param>
public sealed record EconomicModel(
    string Model, string Owner, string Sector, DateOnly Opened, DateOnly? Closed, DateOnly? LastReview, ReviewVerdict? Verdict)
{
    public static EconomicModel Of(SheetRow row) => new(
        row.Text("model")!, row.Text("owner")!, row.Text("sector")!, row.Date("opened")!.Value, row.Date("closed"), row.Date("lastReview"),
        KebabCase.ParseOptional<ReviewVerdict>(row.Text("verdict")));
}
