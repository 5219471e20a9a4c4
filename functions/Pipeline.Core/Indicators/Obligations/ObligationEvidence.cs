using Pipeline.Core.Explanations;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.Obligations;

/// <summary>What stands behind each row of <c>fact_obligation</c>: the sheets owed for O1, the activities for O2.</summary>
internal static class ObligationEvidence
{
    private static readonly Bilingual OnTime = new("Nhận được trước hạn.", "Received before the deadline.");
    private static readonly Bilingual Late = new("Nhận được sau hạn.", "Received after the deadline.");
    private static readonly Bilingual NotFiled = new("Chưa nộp biểu của tháng.", "The sheet of the month is missing.");
    private static readonly Bilingual Extended = new("Ban Tổ chức đã gia hạn cho tổ chức.", "The board extended the organisation's deadline.");
    private static readonly Bilingual AskedBack = new("Ban Tổ chức yêu cầu sửa bản hiện hành.", "The board asked back the revision that counts.");
    private static readonly Bilingual Accepted = new("Ban Tổ chức chấp nhận bản hiện hành.", "The board accepted the revision that counts.");
    private static readonly Bilingual Met = new("Biểu cho thấy đã thực hiện.", "The sheets say that it was done.");
    private static readonly Bilingual Silent = new("Chưa có biểu nào nói đến.", "No sheet speaks for it.");

    public static TableExplanation Explanation { get; } = new(ObligationTable.Table.Definition, ObligationRules.All, Rows);

    private static IEnumerable<ExplainedRow> Rows(ExplainedMonth month)
    {
        var activities = new Lazy<ILookup<(string, string), Activity>>(() => Activities
            .OfTheMonth(month.Join, month.Parts.Cells, month.Parts.Days).ToLookup(a => (a.Duty.Organization, a.Duty.Form)));
        return month.Join.Current
            .SelectMany(s => s.Ledger.Sheets, (summary, sheet) => (summary.Organization, Sheet: sheet))
            .GroupBy(o => (o.Organization, o.Sheet.Form))
            .Select(g => new ExplainedRow(
                ExplainedRow.KeyOf(
                    ("organization_key", month.Join.Keys.Organization(g.Key.Organization)), ("form_key", Forms.Find(g.Key.Form)!.NumberInDimension)),
                [g.Key.Organization],
                () => g.SelectMany(o => OfSheet(month, o.Organization, o.Sheet)).Concat(activities.Value[g.Key].SelectMany(OfActivity))));
    }

    private static IEnumerable<Evidence> OfSheet(ExplainedMonth month, string organization, SheetObligation sheet)
    {
        var why = ExpectationWording.Of(sheet.Why);
        return sheet.IsExpected
            ? [Of("o1_den", why), .. Filed(), .. Said()]
            : [Of("o1_excluded_not_expected", why)];

        IEnumerable<Evidence> Filed()
        {
            if (month.Join.DeadlinesOf(organization) != month.Join.Deadlines)
            {
                yield return Of("extended", Extended);
            }

            if (month.Join.Sheets.First(sheet.Form, sheet.Unit) is not { } first)
            {
                yield return Of("o1_missing", NotFiled);
                yield break;
            }

            var isOnTime = month.Join.DeadlinesOf(organization).IsOnTime(first.FirstReceivedAt);
            yield return OfFiled("o1_num", isOnTime ? OnTime : Late);
            yield return OfFiled(isOnTime ? "on_time" : "late", isOnTime ? OnTime : Late);
        }

        IEnumerable<Evidence> Said() => month.Join.Sheets.Counting(sheet.Form, sheet.Unit)?.Verdict switch
        {
            SheetVerdict.AskedBack => [OfFiled("asked_back", AskedBack)],
            SheetVerdict.Accepted => [OfFiled("accepted", Accepted)],
            _ => [],
        };

        Evidence Of(string column, Bilingual because) => new(column, 1, EvidenceKind.Sheet, sheet.Unit, because);

        Evidence OfFiled(string column, Bilingual because) => Of(column, because) with { Sheet = month.Behind(sheet.Form, sheet.Unit) };
    }

    private static IEnumerable<Evidence> OfActivity(Activity activity)
    {
        yield return Of("o2_den", activity.Duty.Count, activity.Duty.Why);
        if (activity.Met > 0)
        {
            yield return Of("o2_num", activity.Met, Met);
        }

        if (activity.IsSilent)
        {
            yield return Of("o2_missing", activity.Duty.Count, Silent);
        }

        Evidence Of(string column, decimal weight, Bilingual because) => new(
            column, weight, activity.Duty.Kind == DutyKind.ApprenticeshipDay ? EvidenceKind.Day : EvidenceKind.Meeting,
            activity.Duty.Person ?? activity.Duty.Unit, because) { Date = activity.Duty.Date };
    }
}
