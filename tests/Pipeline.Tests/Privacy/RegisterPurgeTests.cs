using Pipeline.Core.Privacy;
using Pipeline.Core.Reference;
using Pipeline.Storage.Registers;
using Pipeline.Tests.Registers;

namespace Pipeline.Tests.Privacy;

/// <summary>Requests to change registers hold names: once they were decided long ago, what they asked for goes.</summary>
public sealed class RegisterPurgeTests
{
    private const string Refused = """{"kind":"member-joined","effective":"2019-05-01","member":"DV-8","name":"Người Bị Từ Chối","cell":"CB1","status":"probationary"}""";
    private const string Approved = """{"kind":"member-joined","effective":"2019-05-01","member":"DV-9","name":"Người Được Nhận","cell":"CB1","status":"probationary"}""";
    private const string Waiting = """{"kind":"member-joined","effective":"2019-05-02","member":"DV-7","name":"Người Đang Chờ","cell":"CB1","status":"probationary"}""";

    [Fact]
    public async Task What_was_decided_long_ago_loses_names_and_reason_and_what_waits_or_is_in_force_does_not()
    {
        await using var world = await RegisterWorld.OpenAsync();
        await world.ImportAsync(TwoCommunes.Data with { Units = WithPeriods(TwoCommunes.Data.Units) });
        var refused = await world.RefuseAsync((await world.FileAsync(Refused)).Receipt!.Id);
        await world.ApproveAsync((await world.FileAsync(Approved)).Receipt!.Id);
        await world.FileAsync(Waiting);

        var early = await AgedYear.PurgeAsync(world.Stores, RegisterWorld.Now.AddMonths(12));
        Assert.False(early.Counts.ContainsKey(PurgeKind.RegisterRequests));
        var report = await AgedYear.PurgeAsync(world.Stores, RegisterWorld.Now.AddMonths(14));

        Assert.Equal(2, report.Counts[PurgeKind.RegisterRequests]);
        var held = await Held.AllAsync(world.Stores);
        Assert.DoesNotContain(held.Values, v => v.Contains("Người Bị Từ Chối", StringComparison.Ordinal) || v.Contains("Thiếu hồ sơ.", StringComparison.Ordinal));
        Assert.All(held.Where(h => h.Value.Contains("Người Được Nhận", StringComparison.Ordinal)), h => Assert.StartsWith("work reference/registers/", h.Key, StringComparison.Ordinal));
        Assert.Contains(await world.MembersAsync("XA-A"), m => m.Name == "Người Được Nhận");
        Assert.Single(await world.BodiesAsync());
        Assert.Single(await world.ListAsync(RegisterWorld.Board));
        Assert.Equal([RequestState.Refused, RequestState.Approved], (await world.ListAsync(RegisterWorld.Own)).Where(r => r.DecidedAt is not null).Select(r => r.State));
        Assert.Equal((200, refused.Request!.Receipt), ((await world.FileAsync(Refused, refused.Request.Id)).Status, (await world.FileAsync(Refused, refused.Request.Id)).Receipt!.Receipt));
    }

    private static ReferenceUnits WithPeriods(ReferenceUnits units) =>
        units with { RulePacks = [.. units.RulePacks.Select(p => p with { Retention = new(TextMonths: 12, RowMonths: 24, RegisterMonths: 12) })] };
}
