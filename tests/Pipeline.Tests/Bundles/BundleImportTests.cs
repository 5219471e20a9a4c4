using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Pipeline.Core;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Bundles;
using Pipeline.Tests.Intake;

namespace Pipeline.Tests.Bundles;

public sealed class BundleImportTests
{
    private static readonly Month March = new(2019, 3);

    private static readonly string[] Refusals = ["bundle-unreadable", "bundle-signature-wrong", "bundle-device-unknown", "bundle-size"];

    private static readonly string[] Words =
    [
        "{", "}", "[", "]", ":", ",", "\"content\"", "\"signature\"", "\"pipelineBundle\"", "1", "\"key\"", "\"device\"", "\"madeAt\"", "\"sheets\"", "\"A1\"",
        "\"\\uD800\"", "null", "{\"a\":1}",
    ];

    [Fact]
    public async Task A_bundle_files_for_the_organisation_whose_device_signed_it_whoever_hands_it_in()
    {
        await using var world = await BundleWorld.CreateAsync();

        var imported = await world.HandInAsync(world.Bundle(Sheet("XA-MOT-CB01"), Sheet("XA-HAI-CB01")));

        Assert.Equal("XA-MOT", imported.Organization);
        Assert.Equal([201, 403], imported.Sheets.Select(s => s.Answer.Status));
        var entries = await new AuditLog(world.World.Stores, TimeProvider.System).ReadAsync(new(2019, 4, 3), TestContext.Current.CancellationToken);
        Assert.Contains(entries, e => e is { Who: "KEYOTHER01", What: "import-bundle", Result: "1 of 2 taken" });
        Assert.Contains(entries, e => e.What == "submit-sheet" && e.Who == world.KeyId);
    }

    [Fact]
    public async Task A_bundle_handed_in_again_has_the_same_receipts()
    {
        await using var world = await BundleWorld.CreateAsync();
        var bundle = world.Bundle(Sheet("XA-MOT-CB01"), Sheet("XA-MOT-CB02"));

        var first = await world.HandInAsync(bundle);
        var again = await world.HandInAsync(bundle, IntakeWorld.OnTime.AddDays(1));

        Assert.Equal([200, 200], again.Sheets.Select(s => s.Answer.Status));
        Assert.Equal(first.Sheets.Select(s => s.Answer.Receipt!.Receipt), again.Sheets.Select(s => s.Answer.Receipt!.Receipt));
    }

    [Fact]
    public async Task A_correction_is_taken_after_what_it_corrects_wherever_in_the_bundle_it_stands()
    {
        await using var world = await BundleWorld.CreateAsync();

        var imported = await world.HandInAsync(world.Bundle(Sheet("XA-MOT-CB01", 2), Sheet("XA-MOT-CB01", 1), Sheet("XA-MOT-CB01")));

        Assert.Equal([1, 2, 3], imported.Sheets.Select(s => s.Answer.Receipt?.Revision));
    }

    [Fact]
    public async Task A_correction_without_what_it_corrects_asks_for_the_other_bundle_and_is_taken_after_it()
    {
        await using var world = await BundleWorld.CreateAsync();
        var (original, correction) = (world.Bundle(Sheet("XA-MOT-CB01")), world.Bundle(Sheet("XA-MOT-CB01", 1)));

        var early = await world.HandInAsync(correction);
        await world.HandInAsync(original);
        var late = await world.HandInAsync(correction);

        Assert.Equal("bundle-base-missing", Assert.Single(Assert.Single(early.Sheets).Answer.Problems).Code);
        Assert.Equal(2, Assert.Single(late.Sheets).Answer.Receipt!.Revision);
    }

    [Fact]
    public async Task Bundles_in_any_order_and_any_number_of_times_come_to_the_same_state()
    {
        string[] units = ["XA-MOT-CB01", "XA-MOT-CB02"];
        var sheets = units.SelectMany(u => Enumerable.Range(0, 3).Select(b => Sheet(u, b))).ToArray();
        string? expected = null;
        var seeds = new List<int>();
        Gen.Int[0, 1_000_000].Sample(seeds.Add, iter: 8, threads: 1);

        foreach (var seed in seeds)
        {
            await using var world = await BundleWorld.CreateAsync();
            var pick = new Random(seed);
            var bundles = sheets.GroupBy(_ => pick.Next(3)).Select(g => world.Bundle([.. g])).ToList();
            var handed = Enumerable.Range(0, 3).SelectMany(_ => bundles.OrderBy(_ => pick.Next())).ToList();
            foreach (var bundle in handed)
            {
                await world.HandInAsync(bundle);
            }

            var heads = await world.World.Sheets.HeadsAsync("XA-MOT", March, TestContext.Current.CancellationToken);
            var state = string.Join('\n', heads.Select(h => $"{h.Unit} {h.Revision} {h.Id} {h.ContentHash} {h.Receipt}"));
            Assert.Equal(6, heads.Count);
            Assert.Equal(expected ??= state, state);
        }
    }

    [Fact]
    public async Task A_bundle_that_was_changed_on_its_way_is_refused_and_nothing_is_stored()
    {
        await using var world = await BundleWorld.CreateAsync();
        var text = Encoding.UTF8.GetString(world.Bundle(Sheet("XA-MOT-CB01")));
        var changes = new List<(int At, char Letter)>();
        Gen.Select(Gen.Int[0, text.Length - 1], Gen.Char['0', 'z']).Sample((at, letter) => changes.Add((at, letter)), iter: 60, threads: 1);

        foreach (var (at, letter) in changes.Where(c => text[c.At] != c.Letter))
        {
            var imported = await world.HandInAsync(Encoding.UTF8.GetBytes(text[..at] + letter + text[(at + 1)..]));
            Assert.Contains(imported.Problem?.Code, Refusals);
        }

        var figure = await world.HandInAsync(Encoding.UTF8.GetBytes(text.Replace("\\u0022roll\\u0022:20", "\\u0022roll\\u0022:21").Replace("\\\"roll\\\":20", "\\\"roll\\\":21")));
        Assert.Equal("bundle-signature-wrong", figure.Problem?.Code);
        Assert.Empty(await world.World.BodiesAsync());
    }

    [Fact]
    public async Task A_key_that_has_ended_carries_no_bundle_whenever_it_was_made()
    {
        await using var world = await BundleWorld.CreateAsync();
        var bundle = world.Bundle(Sheet("XA-MOT-CB01"));
        await world.Keys.RevokeAsync(world.KeyId, TestContext.Current.CancellationToken);

        Assert.Equal("bundle-key-ended", (await world.HandInAsync(bundle)).Problem?.Code);
    }

    [Fact]
    public async Task A_device_that_was_never_registered_signs_for_no_one()
    {
        await using var world = await BundleWorld.CreateAsync();
        using var stranger = new SigningDevice();

        Assert.Equal("bundle-device-unknown", (await world.HandInAsync(stranger.Bundle(world.KeyId, Sheet("XA-MOT-CB01")))).Problem?.Code);
    }

    [Fact]
    public async Task The_device_s_clock_is_believed_as_far_as_it_was_right_when_the_device_was_last_heard_of()
    {
        await using var world = await BundleWorld.CreateAsync();
        var sheet = Sheet("XA-MOT-CB01");
        var days = IntakeWorld.OnTime.AddDays(4);

        await world.HandInAsync(world.Bundle(sheet), days);

        var head = await world.World.Sheets.FindByIdAsync("XA-MOT", March, (string)sheet["id"]!, TestContext.Current.CancellationToken);
        Assert.Equal(days, head!.ReceivedAt);
        Assert.Equal(BundleWorld.Ahead, head.SentAt - head.ReceivedAt);
        Assert.Equal(new DateTimeOffset(2019, 4, 2, 0, 30, 0, TimeSpan.Zero), head.FinalisedAt);
    }

    [Fact]
    public async Task Who_carries_a_bundle_is_not_told_what_to_look_at_again()
    {
        await using var world = await BundleWorld.CreateAsync();

        var imported = await world.HandInAsync(world.Bundle(Sheet("XA-MOT-CB01")), dryRun: true);

        Assert.Equal("valid", Assert.Single(imported.Sheets).Answer.Receipt!.Status);
        Assert.Null(Assert.Single(imported.Sheets).Answer.Receipt!.Warnings);
        Assert.Empty(await world.World.BodiesAsync());
    }

    [Fact]
    public void No_bytes_fail()
    {
        var words = Gen.OneOf(Words.Select(Gen.Const).ToArray());
        words.List[0, 20].Sample(w => BundleFile.Read(Encoding.UTF8.GetBytes(string.Concat(w))) is var read && (read.Bundle is null) != (read.Problem is null), iter: 2_000, threads: 1);
        words.List[0, 20].Sample(
            w => BundleFile.Read(SigningDevice.File(string.Concat(w), new byte[64])) is var read && (read.Bundle is null) != (read.Problem is null), iter: 2_000, threads: 1);
    }

    private static JsonObject Sheet(string unit, int @base = 0)
    {
        var sheet = Draft.CellMeetings();
        sheet["id"] = $"00000000-0000-4000-8000-{unit[3] - 'A':D2}000000{unit[^2..]}{@base:D2}";
        sheet["unit"] = unit;
        sheet["base"] = @base;
        sheet["finalisedAt"] = "2019-04-02T00:30:00Z";
        sheet["rows"]![0]!["rotatingHost"] = false;
        sheet["rows"]![0]!.AsObject().Remove("guestCells");
        sheet["rows"]![0]!["opinions"] = 3 + @base;
        return sheet;
    }
}
