using System.Text;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Restatements;

/// <summary>A final version computed again from its pinned inputs is the same, byte for byte, whatever has come since (INDICATORS, Versions).</summary>
public sealed class PinnedVersionTests : IAsyncLifetime
{
    private readonly Deployment _deployment = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await LateYear.PrepareAsync(_deployment);

    public ValueTask DisposeAsync() => _deployment.DisposeAsync();

    [Fact]
    public async Task Every_version_comes_out_the_same_a_year_later()
    {
        var restatement = await LateYear.RestateAsync(_deployment, LateYear.Late);
        await LateYear.RestateAsync(_deployment, LateYear.Models("2019-01"), LateYear.Withdrawal("CB2", "2019-01", 1));
        var data = LateYear.Data;
        await _deployment.ImportAsync(data with { Units = data.Units with { Cells = [.. data.Units.Cells, A.Cell("CB9", from: "2018-01-01")] } });
        await _deployment.MonthEndAsync(A.Instant("2020-04-20T01:00:00Z"));

        var kept = await _deployment.Versions.AllAsync(Cancellation);

        Assert.True(kept.Count > 15 && kept.Any(v => v.Record.Restatement == restatement.Id));
        foreach (var version in kept)
        {
            var verified = await _deployment.Verifying.VerifyAsync(version.Month, version.Version, Cancellation);
            Assert.True(verified!.IsEqual, $"{version.Month} {version.Version}: {string.Join(", ", verified.Parts.Where(p => !p.IsEqual))}");
        }
    }

    [Fact]
    public async Task Inputs_that_are_not_those_of_the_version_are_found_out()
    {
        var name = "inputs/2019-01/1.json";
        var pinned = Encoding.UTF8.GetString((await _deployment.Stores.Work.ReadAsync(name, Cancellation))!.Content.Span);
        var receipt = pinned[(pinned.IndexOf('[', StringComparison.Ordinal) + 1)..pinned.IndexOf(',', pinned.IndexOf('[', StringComparison.Ordinal))];
        await _deployment.Stores.Work.WriteAsync(name, Encoding.UTF8.GetBytes(pinned.Replace(receipt + ",", "", StringComparison.Ordinal)), Cancellation);

        var verified = await _deployment.Verifying.VerifyAsync(A.Month("2019-01"), 1, Cancellation);

        Assert.False(verified!.IsEqual);
        Assert.Contains(verified.Parts, p => p is { Name: "fact_reporting", IsEqual: false });
    }

    [Theory]
    [InlineData("2019-04", null)]
    [InlineData("2019-01", 2)]
    [InlineData("2018-01", null)]
    public async Task There_is_nothing_to_verify_of_what_is_not_final(string month, int? version) =>
        Assert.Null(await _deployment.Verifying.VerifyAsync(A.Month(month), version, Cancellation));
}
