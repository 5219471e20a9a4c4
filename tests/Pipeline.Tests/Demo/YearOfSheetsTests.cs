using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Pipeline.Core.Sheets;
using Pipeline.Local.Demo.Report;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Tests.Demo;

public class YearOfSheetsTests
{
    /// <summary>Changes exactly when the seeds, a habit or the writing of sheets does.</summary>
    private const string Golden = "a897876809ce049324f94be884587177affc077b6bcc9838ed3129f4828f3d63";

    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        var hash = HashOf(DemoYear.Year.Postings);

        Assert.True(Golden == hash, $"The hash of the year is {hash}.");
    }

    [Fact]
    public void Another_seed_gives_another_year()
    {
        var other = YearOfSheets.Generate(DemoYear.Data, 2020);

        Assert.NotEqual(HashOf(DemoYear.Year.Postings), HashOf(other.Postings));
    }

    [Fact]
    public void Every_habit_occurs()
    {
        var habits = Sheets().Select(s => s.Habit).Distinct().Order();

        Assert.Equal(Enum.GetValues<Habit>(), habits);
    }

    [Fact]
    public void Batches_and_single_sheets_are_both_sent()
    {
        Assert.Contains(DemoYear.Year.Postings, p => p.IsBatch);
        Assert.Contains(DemoYear.Year.Postings, p => !p.IsBatch);
        Assert.All(DemoYear.Year.Postings, p => Assert.InRange(p.Sheets.Count, 1, 200));
    }

    [Fact]
    public void Postings_come_in_order_of_time_on_full_hours_and_before_the_end()
    {
        var instants = DemoYear.Year.Postings.Select(p => p.At).ToList();

        Assert.Equal(instants.Order(), instants);
        Assert.All(instants, at => Assert.True(at < YearOfSheets.End && at.Ticks % TimeSpan.TicksPerHour == 0));
    }

    [Fact]
    public void All_73_organisations_file()
    {
        var senders = DemoYear.Year.Postings.Select(p => p.Organization).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(73, senders.Count);
    }

    [Fact]
    public void The_successor_files_what_its_predecessor_has_left_undone()
    {
        var senders = DemoYear.Year.Postings
            .Where(p => p.At >= new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.FromHours(7)))
            .Where(p => p.Sheets.Any(s => s.Unit.Contains("BAN-PEO", StringComparison.Ordinal)))
            .Select(p => p.Organization)
            .Distinct(StringComparer.Ordinal);

        Assert.Equal(["XA-NAM-DICH"], senders);
    }

    [Fact]
    public void Every_village_has_Party_activity_and_the_figures_are_those_of_the_case()
    {
        var tally = new YearTally([.. DemoYear.Year.Postings.SelectMany(p => p.Sheets, (p, s) => (p, s))], DemoYear.Directory, YearPart.Whole);

        Assert.Equal(199, tally.VillagesWithActivity);
        Assert.InRange(tally.MembersInCharge, 4_900, 4_999);
        Assert.InRange(tally.HouseholdsInCharge, 6_900, 6_999);
    }

    [Fact]
    public void Two_communes_reach_the_New_Rural_standard()
    {
        var tally = new YearTally([.. DemoYear.Year.Postings.SelectMany(p => p.Sheets, (p, s) => (p, s))], DemoYear.Directory, YearPart.Whole);

        Assert.Equal(2, tally.CommunesRecognised);
    }

    [Fact]
    public void Some_sheets_are_late_by_the_connection_only_and_some_of_these_by_a_wrong_clock()
    {
        var cutOff = DemoYear.Year.Postings
            .SelectMany(p => p.Sheets, (p, s) => (p.At, Sheet: s, OnTimeBefore: VietnamDeadline(s.Month)))
            .Where(s => s.Sheet is { Base: 0, Habit: Habit.Filed } && s.At >= s.OnTimeBefore && s.Sheet.FinalisedAt < s.OnTimeBefore)
            .Select(s => s.Sheet.ClockAhead.Duration() > TimeSpan.FromMinutes(10))
            .ToList();

        Assert.Contains(true, cutOff);
        Assert.Contains(false, cutOff);
    }

    [Fact]
    public void No_one_is_named_in_a_body()
    {
        var names = DemoYear.Data.Members.Select(m => m.Name).ToHashSet(StringComparer.Ordinal);

        var texts = Sheets().Select(s => s.Reason).OfType<string>().Distinct(StringComparer.Ordinal);

        Assert.DoesNotContain(texts, text => names.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)));
        Assert.All(Sheets().SelectMany(s => s.Rows), row => Assert.DoesNotContain(
            row.GetType().GetProperties(), p => p.PropertyType == typeof(string) && names.Contains((string?)p.GetValue(row) ?? "")));
    }

    [Fact]
    public void Merged_and_skipped_meetings_fall_over_the_year()
    {
        var january = ShareOfFaults(1);
        var december = ShareOfFaults(12);

        Assert.InRange(january, 0.11, 0.20);
        Assert.InRange(december, 0.0, 0.05);
    }

    private static DateTimeOffset VietnamDeadline(Core.Month month) =>
        Core.Obligations.MonthDeadlines.Of(month, DemoYear.Directory.PackOn(month.LastDay)).OnTimeBefore;

    private static IEnumerable<PostedSheet> Sheets() => DemoYear.Year.Postings.SelectMany(p => p.Sheets);

    /// <summary>Of the cells whose sheet was filed, those without a proper meeting in it.</summary>
    private static double ShareOfFaults(int month) => Sheets()
        .Where(s => s.Form.Code == CellMeetingsForm.Code && s.Month == new Core.Month(2019, month) && s.Base == 0 && s.Expected == Expected.Accepted)
        .Average(s => s.Rows.Cast<CellMeeting>().Any(m => m.Proper) ? 0.0 : 1.0);

    private static string HashOf(IReadOnlyList<Posting> postings)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> at = stackalloc byte[8];
        foreach (var posting in postings)
        {
            BinaryPrimitives.WriteInt64BigEndian(at, posting.At.UtcTicks);
            hash.AppendData(at);
            hash.AppendData(Encoding.UTF8.GetBytes(posting.Organization));
            hash.AppendData(SheetWriter.Body(posting).Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
