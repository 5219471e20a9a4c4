using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Ledger;

/// <summary>
/// Countries that an import takes, in which cells and villages open, close, move, merge and split in February and March 2019, and a whole commune may
/// merge into another; a number gives one country, always the same. Some sheets lie with a former owner of their unit.
/// </summary>
internal sealed class MovingUnits
{
    private static readonly string[] Months = ["2019-02", "2019-03"];

    /// <summary>Those that no one merges.</summary>
    private static readonly string[] Communes = [A.Commune, "C-B"];

    private readonly Random _random;
    private readonly List<object> _things = [];
    private readonly List<string> _cells = [];
    private readonly List<(string Village, string Commune)> _villages = [];

    private MovingUnits(int number) => _random = new(number);

    public static Country Of(int number)
    {
        var maker = new MovingUnits(number);
        maker.MakeUnits();
        foreach (var month in Months)
        {
            maker.File(month);
        }

        return A.Country().With(maker._things) with { FirstMonth = A.Month(Months[0]) };
    }

    private void MakeUnits()
    {
        var merged = _random.Next(2) == 0 ? AnyDay() : null;
        _things.AddRange([
            A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"),
            A.ACommune("C-C", to: merged, successors: merged is null ? [] : [A.Commune]),
            A.ACommittee("XA-C", "C-C", to: merged, successors: merged is null ? [] : [A.Committee]),
            A.InCalendar("2019-02-19"), A.InCalendar("2019-03-19"), A.InCalendar("2019-03-28", "peoples-committee")]);
        foreach (var commune in Communes)
        {
            _things.AddRange([A.Leader($"P-{commune}-BT", PostKind.CommuneSecretary, commune), A.Holder($"P-{commune}-BT", $"DV-{commune}"), A.Member($"DV-{commune}", "A0")]);
        }

        foreach (var (letter, i) in from letter in "ABC" from i in Enumerable.Range(0, 4) select (letter, i))
        {
            MakeCell($"{letter}{i}", $"XA-{letter}", letter == 'C' ? merged : null);
            MakeVillage($"T-{letter}{i}", $"C-{letter}", letter == 'C' ? merged : null);
        }
    }

    private void MakeCell(string code, string organization, string? merged)
    {
        _cells.Add(code);
        var day = AnyDay();
        _things.AddRange((merged, code == "A0" ? -1 : _random.Next(7)) switch
        {
            ({ } moved, _) => [A.Cell(code, organization, to: moved), A.Cell(code, A.Committee, from: moved)],
            (_, 0) => [A.Cell(code, organization, from: day)],
            (_, 1) => [A.Cell(code, organization, to: day)],
            (_, 2) when organization == A.Committee => [A.Cell(code, organization, to: day), A.Cell(code, "XA-B", from: day)],
            (_, 3) => Split(code, organization, day),
            (_, 4) => [A.Cell(code, organization, to: day, successors: ["A0"])],
            _ => [A.Cell(code, organization)],
        });
    }

    private object[] Split(string code, string organization, string day)
    {
        _cells.AddRange([code + "X", code + "Y"]);
        return [
            A.Cell(code, organization, to: day, successors: [code + "X", code + "Y"]),
            A.Cell(code + "X", organization, from: day), A.Cell(code + "Y", organization, from: day)];
    }

    private void MakeVillage(string code, string commune, string? merged)
    {
        if (merged is not null)
        {
            _things.AddRange([A.AVillage(code, commune, to: merged), A.AVillage(code, A.Commune, from: merged)]);
        }
        else if (_random.Next(3) == 0)
        {
            _things.Add(_random.Next(2) == 0 ? A.AVillage(code, commune, from: AnyDay()) : A.AVillage(code, commune, to: AnyDay()));
        }
        else
        {
            _villages.Add((code, commune));
            _things.AddRange([
                A.AVillage(code, commune), A.MeetingPlan(code, _random.Next(3) == 0 ? [2] : null), A.Household($"H-{code}", code),
                A.Member($"DV-{code}", "A0"), A.Post($"P-{code}", code, commune), A.Holder($"P-{code}", $"DV-{code}"),
                A.Plan($"P-{code}", (DayOfWeek)_random.Next(7))]);
        }
    }

    private void File(string month)
    {
        foreach (var cell in _cells.Where(_ => _random.Next(4) > 0))
        {
            var filing = Filed(A.Meetings(cell, month, A.Meeting(AnyDate(month))));
            var owners = _things.OfType<Cell>().Where(c => c.Code == cell).Select(c => c.Organization).ToList();
            _things.Add(_random.Next(2) == 0 ? filing : filing.InPartitionOf(owners[0]));
        }

        foreach (var (village, _) in _villages.Where(_ => _random.Next(4) > 0))
        {
            _things.Add(Filed(A.VillageMeetings(village, month, A.VillageMeeting(AnyDate(month), present: _random.Next(41)))));
        }

        foreach (var commune in Communes.Where(_ => _random.Next(4) > 0))
        {
            _things.Add(Filed(A.Above(commune, month, A.Attended($"{month}-19", (Representation)_random.Next(3)))));
            _things.Add(Filed(A.Days(commune, month, [.. _villages.Where(v => v.Commune == commune).SelectMany(v => Enumerable.Range(0, 3)
                .Select(_ => A.Done($"DV-{v.Village}", AnyDate(month), (DayLength)_random.Next(2), village: v.Village)))])));
        }
    }

    private Filing Filed(Filing filing) => filing.ReceivedAt($"2019-{filing.Sheet.Month.Next.Number:00}-{_random.Next(1, 11):00}T01:00:00Z");

    private string AnyDay() => Text(A.Day("2019-02-20").AddDays(_random.Next(38)));

    private string AnyDate(string month) => Text(Month.Parse(month).FirstDay.AddDays(_random.Next(32)));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
