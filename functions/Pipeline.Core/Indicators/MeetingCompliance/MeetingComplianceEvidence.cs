using Pipeline.Core.Explanations;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>What stands behind each row of <c>fact_meeting_compliance</c>: the cell for M1 and M2, its meetings for M3 to M5.</summary>
internal static class MeetingComplianceEvidence
{
    private static readonly Bilingual SheetMissing = new("Chi bộ chưa nộp biểu của tháng.", "The cell's sheet of the month is missing.");

    public static TableExplanation Explanation { get; } = new(MeetingComplianceTable.Table.Definition, MeetingComplianceRules.All, Rows);

    private static IEnumerable<ExplainedRow> Rows(ExplainedMonth month)
    {
        var gaps = month.Parts.Gaps.ToDictionary(g => g.Cell, StringComparer.Ordinal);
        var owed = month.Join.Owed(CellMeetingsForm.Code).ToDictionary(o => o.Sheet.Unit, o => o.Sheet, StringComparer.Ordinal);
        var sheets = new MeetingSheets(month);
        return month.Parts.Cells.Select(cell => new ExplainedRow(
            ExplainedRow.KeyOf(("cell_key", month.Join.Keys.Cell(cell.Cell))),
            [cell.Organization],
            () => cell.IsExpected
                ? [.. Held(month, cell, owed[cell.Cell], sheets), .. Waited(month, cell, gaps[cell.Cell]), .. Met(month, cell, sheets)]
                : NotExpected(cell, owed[cell.Cell])));
    }

    private static IEnumerable<Evidence> NotExpected(CellMonth cell, SheetObligation owed) =>
        from figure in (string[])["m1", "m1a", "m1c"]
        select OfCell($"{figure}_excluded_not_expected", cell, ExpectationWording.Of(owed.Why));

    private static IEnumerable<Evidence> Held(ExplainedMonth month, CellMonth cell, SheetObligation owed, MeetingSheets sheets)
    {
        var of = month.Join.Month;
        (string Id, Figure Figure, Func<CellMeeting, bool> Counts)[] figures =
        [
            ("m1", Compliance.Proper(cell, of), m => m.Proper && of.Contains(m.Date)),
            ("m1a", Compliance.InAnyForm(cell, of), m => m.Kind == MeetingKind.Regular && of.Contains(m.Date)),
            ("m1c", Compliance.MadeUpLate(cell, of), m => m.Proper && of.Next.Contains(m.Date)),
        ];
        foreach (var (id, figure, counts) in figures)
        {
            yield return OfCell($"{id}_den", cell, ExpectationWording.Of(owed.Why));
            if (figure.Met > 0)
            {
                yield return OfMeeting($"{id}_num", 1, sheets, cell, cell.Meetings.Where(counts).MinBy(m => m.Date)!);
            }

            if (figure.Missing > 0)
            {
                yield return OfCell($"{id}_missing", cell, SheetMissing);
            }
        }
    }

    /// <summary>What the month before handed on, and this month: a known gap has the same rows in both columns.</summary>
    private static IEnumerable<Evidence> Waited(ExplainedMonth month, CellMonth cell, CellGap gap)
    {
        var isUnmetHere = cell.IsFiled && !Compliance.IsMet(cell, month.Join.Month) && !Compliance.IsMadeUpLate(cell, month.Join.Month);
        var before = gap.AtLeast - (isUnmetHere ? 1 : 0);
        foreach (var column in gap.IsUnknown ? ["gap_at_least"] : (string[])["m2_gap", "gap_at_least"])
        {
            if (before > 0)
            {
                yield return new(column, before, EvidenceKind.Month, month.Join.Month.Previous.ToString(), gap.IsInherited
                    ? new("Khoảng cách nhỏ nhất của các chi bộ tiền thân.", "The smallest gap of the cell's predecessors.")
                    : new("Khoảng cách tính đến cuối tháng trước.", "The gap as of the end of the month before."));
            }

            if (isUnmetHere)
            {
                yield return OfCell(column, cell, new("Biểu của tháng không có buổi nào đạt quy định.", "The month's sheet has no meeting that ends the gap."))
                    with
                { Sheet = month.Behind(CellMeetingsForm.Code, cell.Cell) };
            }
        }
    }

    private static IEnumerable<Evidence> Met(ExplainedMonth month, CellMonth cell, MeetingSheets sheets)
    {
        foreach (var meeting in cell.Meetings)
        {
            foreach (var (column, weight) in Weights(meeting, month).Where(w => w.Weight != 0))
            {
                yield return OfMeeting(column, weight, sheets, cell, meeting);
            }
        }

        if (cell.IsSilent)
        {
            foreach (var figure in MeetingComplianceRules.All.Select(f => f.Id).Where(f => f[1] is '3' or '4'))
            {
                yield return OfCell($"{figure}_missing", cell, SheetMissing);
            }

            foreach (var level in Enum.GetValues<QualityLevel>())
            {
                yield return OfCell($"{MeetingConductRules.IdOf(level)}_missing", cell, SheetMissing);
            }
        }
    }

    private static IEnumerable<(string Column, int Weight)> Weights(CellMeeting meeting, ExplainedMonth month)
    {
        var due = meeting.Roll - meeting.Exempt;
        return [.. meeting.Kind == MeetingKind.Regular
            ? Regular(meeting, due)
            : [("m3_other_num", due == 0 ? 0 : meeting.Present), ("m3_other_den", due)], .. Scored(meeting, month)];
    }

    private static IEnumerable<(string Column, int Weight)> Regular(CellMeeting meeting, int due) =>
    [
        ("m3_num", meeting.Present), ("m3_den", due),
        ("m3_net_num", meeting.Present), ("m3_net_den", due - meeting.Excused),
        ("m4_prepared_num", meeting.PreparedBeforehand ? 1 : 0), ("m4_prepared_den", 1),
        ("m4_self_criticism_num", meeting.SelfCriticism ? 1 : 0), ("m4_self_criticism_den", 1),
        ("m4_resolution_num", meeting.ResolutionAdopted ? 1 : 0), ("m4_resolution_den", 1),
        ("m4_issues_num", meeting.IssuesSettled), ("m4_issues_den", meeting.IssuesRaised),
    ];

    private static IEnumerable<(string Column, int Weight)> Scored(CellMeeting meeting, ExplainedMonth month)
    {
        if (meeting.QualityScore is not { } score)
        {
            yield return ("m5_excluded_not_scored", 1);
            yield break;
        }

        var reached = Quality.LevelOf(score, month.Join.Directory.PackOn(meeting.Date).Meetings);
        foreach (var level in Enum.GetValues<QualityLevel>())
        {
            yield return ($"m5_{KebabCase.Of(level)}_den", 1);
            yield return ($"m5_{KebabCase.Of(level)}_num", level == reached ? 1 : 0);
        }
    }

    private static Evidence OfCell(string column, CellMonth cell, Bilingual why) => new(column, 1, EvidenceKind.Cell, cell.Cell, why);

    private static Evidence OfMeeting(string column, int weight, MeetingSheets sheets, CellMonth cell, CellMeeting meeting)
    {
        var sheet = sheets.Of(cell.Cell, meeting);
        return new(column, weight, EvidenceKind.Meeting, sheet?.Unit ?? cell.Cell, MeetingWording.Of(meeting)) { Date = meeting.Date, Sheet = sheet };
    }
}
