using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>
/// Countries in which units open, close, move, merge and split between late February and early April 2019, whole communes among them,
/// people leave, posts are vacant and sheets are missing or lie in another organisation's partition; a number gives one country, always
/// the same. Sheets of the forms that have no hand of their own here are made up from the form's definition and checks.
/// </summary>
internal sealed class RandomCountry
{
    private static readonly string[] PlanMonths = ["2018-10", "2019-02"];

    /// <summary>Forms whose checks know calendars, holders or registers that chance seldom meets.</summary>
    public static readonly string[] OwnHand =
    [
        CellMeetingsForm.Code, HouseholdAssignmentsForm.Code, ApprenticeshipDaysForm.Code,
        VillageMeetingsForm.Code, SupervisingMeetingsForm.Code, NewRuralForm.Code, ApprenticeshipTermsForm.Code, EconomicModelsForm.Code,
    ];

    private static readonly (string Date, string Body)[] Meetings =
    [
        ("2019-02-19", "standing-committee"), ("2019-02-21", "peoples-committee"),
        ("2019-03-05", "peoples-committee"), ("2019-03-19", "standing-committee"), ("2019-03-28", "standing-committee"),
    ];

    private readonly Random _random;
    private readonly List<object> _things = [];
    private readonly List<string> _cells = [];
    private readonly List<string> _villages = [];

    private RandomCountry(int number) => _random = new(number);

    public static Country Of(int number)
    {
        var maker = new RandomCountry(number);
        maker.Make();
        var months = new[] { "2019-02", "2019-03" };
        foreach (var month in months)
        {
            maker.File(month);
            maker.FileMeetings(month);
        }

        var country = A.Country().With(maker._things);
        var sheets = new MadeUpSheets(country, maker._random);
        return country.With(
            from month in months
            from form in Forms.All
            where !OwnHand.Contains(form.Code)
            from unit in maker.UnitsOf(form.UnitLevel)
            where maker._random.Next(4) > 0
            select sheets.Of(form, unit, Month.Parse(month)) into sheet
            where sheet is not null
            select maker.Filed(sheet));
    }

    private void Make()
    {
        // XA-C may merge into XA-A, with all its cells and villages.
        var merged = _random.Next(2) == 0 ? AnyDay() : null;
        _things.AddRange([
            A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"),
            A.ACommune("C-C", to: merged, successors: merged is null ? [] : [A.Commune]),
            A.ACommittee("XA-C", "C-C", to: merged, successors: merged is null ? [] : [A.Committee])]);

        // XA-D may split into XA-E, the principal successor, and XA-F, each with a part of its cells and villages.
        var split = _random.Next(2) == 0 ? AnyDay() : null;
        _things.AddRange([
            A.ACommune("C-D", to: split, successors: split is null ? [] : ["C-E", "C-F"]),
            A.ACommittee("XA-D", "C-D", to: split, successors: split is null ? [] : ["XA-E", "XA-F"])]);
        _things.AddRange(split is null ? [] : [
            A.ACommune("C-E", from: split), A.ACommittee("XA-E", "C-E", from: split), A.ACommune("C-F", from: split), A.ACommittee("XA-F", "C-F", from: split)]);
        foreach (var (letter, day) in new[] { ("A", null), ("B", null), ("C", merged), ("D", split) })
        {
            for (var i = 0; i < 4; i++)
            {
                (string, string)? moves = day is null ? null : (day, letter == "C" ? "A" : _random.Next(2) == 0 ? "E" : "F");
                MakeCell($"{letter}{i}", $"XA-{letter}", moves);
                MakeVillage($"T-{letter}{i}", $"C-{letter}", moves);
            }
        }

        _things.AddRange([A.Cluster("CUM-1"), A.Cluster("CUM-2")]);
        _things.AddRange(_cells.Where(_ => _random.Next(2) == 0).Select(c => A.InCluster($"CUM-{_random.Next(1, 3)}", c)));
        _things.AddRange([A.EconomicSector("KT-CHE"), A.EconomicSector("KT-CHAN-NUOI")]);
        foreach (var commune in UnitsOf(UnitLevel.Commune).ToList())
        {
            MakeLeaders(commune);
        }

        MakeCalendar();
    }

    private IEnumerable<string> UnitsOf(UnitLevel level) => level switch
    {
        UnitLevel.Cell => _cells,
        UnitLevel.Village => _villages,
        _ => _things.OfType<Core.Reference.Commune>().Select(c => c.Code).Prepend(A.Commune),
    };

    private void MakeCell(string code, string organization, (string Day, string To)? moves)
    {
        _cells.Add(code);
        for (var m = 0; m < 3; m++)
        {
            _things.Add(A.Member($"DV-{code}-{m}", code, to: _random.Next(4) == 0 ? AnyDay() : null));
        }

        var day = AnyDay();
        switch (moves is null ? _random.Next(7) : 0)
        {
            case 0 when moves is var (moved, to):
                _things.AddRange([A.Cell(code, organization, to: moved), A.Cell(code, $"XA-{to}", from: moved)]);
                break;
            case 5 when organization != "XA-B":
                _things.AddRange([A.Cell(code, organization, to: day), A.Cell(code, "XA-B", from: day)]);
                break;
            case 1:
                _things.Add(A.Cell(code, organization, from: day));
                break;
            case 2:
                _things.Add(A.Cell(code, organization, to: day));
                break;
            case 3:
                _cells.Add(code + "X");
                _cells.Add(code + "Y");
                _things.AddRange([
                    A.Cell(code, organization, to: day, successors: [code + "X", code + "Y"]),
                    A.Cell(code + "X", organization, from: day), A.Cell(code + "Y", organization, from: day)]);
                break;
            case 4:
                _things.Add(A.Cell(code, organization, to: day, successors: ["A0"]));
                break;
            default:
                _things.Add(A.Cell(code, organization));
                break;
        }
    }

    private void MakeVillage(string code, string commune, (string Day, string To)? moves)
    {
        _villages.Add(code);
        var day = AnyDay();
        if (moves is var (moved, to))
        {
            _things.AddRange([A.AVillage(code, commune, to: moved), A.AVillage(code, $"C-{to}", from: moved)]);
        }
        else
        {
            _things.Add(_random.Next(5) switch
            {
                0 => A.AVillage(code, commune, from: day),
                1 => A.AVillage(code, commune, to: day, successors: ["T-A0"]),
                2 => A.AVillage(code, commune, to: day),
                _ => A.AVillage(code, commune),
            });
        }

        for (var h = 0; h < 3; h++)
        {
            _things.Add(A.Household($"H-{code}-{h}", code, from: _random.Next(4) == 0 ? AnyDay() : null, to: _random.Next(4) == 0 ? "2019-04-01" : null));
        }

        _things.AddRange([
            A.Post($"P-{code}", code, commune), A.Plan($"P-{code}", (DayOfWeek)_random.Next(7)),
            A.Holder($"P-{code}", AnyPerson(), to: _random.Next(3) == 0 ? AnyDay() : null)]);
    }

    private void MakeLeaders(string commune)
    {
        for (var i = 0; i < 3; i++)
        {
            var post = $"P-{commune}-{i}";
            _things.Add(A.LeaderPost(post, commune));
            _things.Add(A.Holder(post, AnyPerson(), to: _random.Next(4) == 0 ? AnyDay() : null));
            _things.AddRange(PlanMonths.Where(_ => _random.Next(3) > 0).Select(m => A.TermPlan(post, m)));
        }
    }

    private void FileOfCommunes(string month)
    {
        foreach (var commune in UnitsOf(UnitLevel.Commune).ToList().Where(_ => _random.Next(4) > 0))
        {
            _things.Add(Filed(A.Terms(commune, month, [.. Some(4).Select(_ => A.Term(
                AnyPerson(), Text(A.Day("2018-09-01").AddDays(_random.Next(200))), _random.Next(2) == 0 ? null : AnyDate(month), "2019-03-10",
                $"P-C-{"ABC"[_random.Next(3)]}-{_random.Next(3)}"))])));
        }

        foreach (var commune in UnitsOf(UnitLevel.Commune).ToList().Where(_ => _random.Next(4) > 0))
        {
            _things.Add(Filed(A.Models(commune, month, [.. Some(6).Select(i => A.Model(
                $"MH-{i}", AnyPerson(), _random.Next(2) == 0 ? "KT-CHE" : "KT-CHAN-NUOI", AnyDay(), _random.Next(3) == 0 ? AnyDate(month) : null,
                _random.Next(3) == 0 ? null : AnyDate(month), (ReviewVerdict)_random.Next(2)))])));
        }
    }

    private void File(string month)
    {
        FileOfCommunes(month);
        foreach (var cell in _cells.Where(_ => _random.Next(4) > 0))
        {
            _things.Add(Filed(A.Meetings(cell, month, [.. Some(3).Select(_ => A.Meeting(
                AnyDate(month), (MeetingKind)_random.Next(3), (MeetingHeld)_random.Next(2), _random.Next(2) == 0, [.. Some(3).Select(_ => Any(_cells)).Distinct()],
                roll: 10, exempt: _random.Next(3), present: _random.Next(7), excused: _random.Next(2), raised: 4, settled: _random.Next(5),
                score: _random.Next(2) == 0 ? null : _random.Next(101)))])));
        }

        foreach (var village in _villages.Where(_ => _random.Next(4) > 0))
        {
            _things.Add(Filed(A.Households(village, month, [.. Some(6).Select(_ => A.InCharge(
                $"H-{village}-{_random.Next(3)}", AnyPerson(), from: _random.Next(2) == 0 ? null : AnyDay(), to: _random.Next(2) == 0 ? null : AnyDay(),
                movedIn: _random.Next(5) == 0 ? AnyDay() : null, movedOut: _random.Next(5) == 0 ? AnyDay() : null))])));
        }

        foreach (var commune in UnitsOf(UnitLevel.Commune).ToList().Where(_ => _random.Next(4) > 0))
        {
            _things.Add(Filed(A.Days(commune, month, [.. Some(30).Select(_ => A.Done(
                AnyPerson(), AnyDate(month), (DayLength)_random.Next(2), village: Any(_villages)))])));
        }
    }

    /// <summary>What villages and communes are to do, and by whom.</summary>
    private void MakeCalendar()
    {
        _things.AddRange(_villages.Where(_ => _random.Next(5) > 0)
            .Select(v => A.MeetingPlan(v, _random.Next(3) == 0 ? [2] : null, to: _random.Next(5) == 0 ? AnyDay() : null)));
        _things.AddRange(Meetings.Select(m => A.InCalendar(m.Date, m.Body)));
        foreach (var commune in UnitsOf(UnitLevel.Commune).ToList())
        {
            _things.AddRange([
                A.Leader($"P-{commune}-BT", PostKind.CommuneSecretary, commune), A.Leader($"P-{commune}-CT", PostKind.CommuneChair, commune),
                A.Holder($"P-{commune}-BT", AnyPerson(), to: _random.Next(3) == 0 ? AnyDay() : null), A.Holder($"P-{commune}-CT", AnyPerson())]);
        }
    }

    private void FileMeetings(string month)
    {
        foreach (var village in _villages.Where(_ => _random.Next(4) > 0))
        {
            _things.Add(Filed(A.VillageMeetings(village, month, [.. Some(3).Select(_ => AnyDate(month)).Distinct()
                .Select(d => A.VillageMeeting(d, present: _random.Next(41)))])));
        }

        foreach (var commune in UnitsOf(UnitLevel.Commune).ToList().Where(_ => _random.Next(4) > 0))
        {
            _things.Add(Filed(A.Above(commune, month, [.. Meetings.Where(m => m.Date.StartsWith(month, StringComparison.Ordinal) && _random.Next(3) > 0)
                .Select(m => A.Attended(m.Date, (Representation)_random.Next(3), m.Body, raised: 3, settled: _random.Next(4)))])));
            _things.Add(Filed(A.NewRural(commune, month, A.Standing(_random.Next(20), _random.Next(2) == 0 ? AnyDay() : null))));
        }
    }

    private Filing Filed(Filing filing) => filing.ReceivedAt($"2019-{filing.Sheet.Month.Next.Number:00}-{_random.Next(1, 11):00}T01:00:00Z");

    private string AnyPerson() => $"DV-{Any(_cells[..Math.Min(_cells.Count, 6)])}-{_random.Next(3)}";

    private string Any(List<string> codes) => codes[_random.Next(codes.Count)];

    private IEnumerable<int> Some(int most) => Enumerable.Range(0, _random.Next(most + 1));

    private string AnyDay() => Text(A.Day("2019-02-20").AddDays(_random.Next(42)));

    private string AnyDate(string month) => Text(Month.Parse(month).FirstDay.AddDays(_random.Next(33)));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
