using Pipeline.Core.Explanations;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.ApprenticeshipRotation;

/// <summary>What stands behind A1v: of each planned pair its first planned day and its first day done in the month, else what the quarter handed on.</summary>
internal sealed class PairEvidence(ExplainedMonth month)
{
    private static readonly Bilingual PlannedBefore = new(
        "Cặp thôn và ngành dọc có trong kế hoạch của quý từ các tháng trước.", "The pair was planned in the quarter's months before.");

    private static readonly Bilingual DoneBefore = new(
        "Cặp thôn và ngành dọc đã có ngày học việc trong quý từ các tháng trước.", "A day was done in the quarter's months before.");

    private static readonly Bilingual Planned = new(
        "Ngày đầu tiên trong tháng mà cặp thôn và ngành dọc có trong kế hoạch.", "The first date of the month planned for the pair.");

    private static readonly Bilingual Done = new(
        "Ngày học việc đầu tiên trong tháng của cặp thôn và ngành dọc.", "The month's first day done for the pair.");

    private static readonly Bilingual SheetMissing = new(
        "Trong quý chưa có ngày nào và xã chưa nộp biểu của tháng.", "No day is known of in the quarter, and the commune's sheet of the month is missing.");

    private readonly Lazy<ILookup<Place, PlannedDay>> _planned = new(() => month.Parts.Days.Planned.Values.SelectMany(d => d)
        .OrderBy(d => d.Date).ThenBy(d => d.Person, StringComparer.Ordinal).ToLookup(month.Parts.Days.PlaceOf));

    private readonly Lazy<ILookup<Place, CreditableDay>> _done = new(() => month.Parts.Days.Done.Values.SelectMany(d => d)
        .OrderBy(d => d.Day.Date).ThenBy(d => d.Day.Person, StringComparer.Ordinal).ToLookup(d => d.Place));

    /// <param name="pair">A planned one.</param>
    public IEnumerable<Evidence> Of(RotationPair pair)
    {
        var place = new Place(pair.Commune, pair.Village, pair.Sector);
        var figure = SectorRotation.Of(pair, month.Join);
        yield return _planned.Value[place].FirstOrDefault() is { } planned
            ? new("a1v_den", 1, EvidenceKind.Day, planned.Person, Planned) { Date = planned.Date }
            : Before("a1v_den", PlannedBefore);
        if (figure.Met > 0)
        {
            yield return _done.Value[place].FirstOrDefault() is { Day: { } day, Sheet: var sheet }
                ? new("a1v_num", 1, EvidenceKind.Day, day.Person, Done) { Date = day.Date, Sheet = month.Behind(ApprenticeshipDaysForm.Code, sheet) }
                : Before("a1v_num", DoneBefore);
        }

        if (figure.Missing > 0)
        {
            yield return new("a1v_missing", 1, EvidenceKind.Village, pair.Village, SheetMissing);
        }
    }

    private Evidence Before(string column, Bilingual why) => new(column, 1, EvidenceKind.Month, month.Join.Month.Previous.ToString(), why);
}
