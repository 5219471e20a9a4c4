using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Summaries;

namespace Pipeline.Tests.Builders;

/// <summary>A sheet with the kinds and instants of its revisions.</summary>
internal sealed record Filing(Sheet Sheet, (SheetKind Kind, DateTimeOffset ReceivedAt)[] Revisions)
{
    /// <summary>The organisation whose partition it lies in; null: the one that owns the unit on the month's last day, or owned it last.</summary>
    public string? Partition { get; init; }

    /// <summary>The outlier marks of it that someone said are right.</summary>
    public IReadOnlyList<string> ConfirmedMarks { get; init; } = [];

    /// <summary>What the board said of the revision that counts.</summary>
    public IReadOnlyList<(SheetVerdict Verdict, DateTimeOffset At)> Said { get; init; } = [];

    public Filing Reviewed(SheetVerdict verdict, string at) => this with { Said = [.. Said, (verdict, A.Instant(at))] };

    public Filing Confirmed(params string[] marks) => this with { ConfirmedMarks = marks };

    /// <summary>By revision, counted from 1: when its device says it was finalised and sent.</summary>
    public IReadOnlyDictionary<int, (DateTimeOffset FinalisedAt, DateTimeOffset SentAt)> Devices { get; init; } =
        new Dictionary<int, (DateTimeOffset, DateTimeOffset)>();

    public Filing FromDevice(string finalisedAt, string sentAt, int revision = 1) =>
        this with { Devices = new Dictionary<int, (DateTimeOffset, DateTimeOffset)>(Devices) { [revision] = (A.Instant(finalisedAt), A.Instant(sentAt)) } };

    public Filing ReceivedAt(string instant) => this with { Revisions = [A.Revision(Sheet.Kind, instant)] };

    public Filing InPartitionOf(string organization) => this with { Partition = organization };

    /// <summary>What the month end sees of it: nothing if it is withdrawn.</summary>
    public FiledSheet? ToFiledSheet()
    {
        var chain = Revisions.Select((r, i) => new RevisionHead(
            Partition ?? "", Sheet.Month, Sheet.Form.Code, Sheet.Unit, i + 1, i, r.Kind, null, $"{i}", "", r.ReceivedAt, "", "", Sheet.Rows.Count,
            Devices.TryGetValue(i + 1, out var device) ? device.FinalisedAt : null, Devices.TryGetValue(i + 1, out var sender) ? sender.SentAt : null)).ToList();
        return SheetChain.Counting(chain) is { } counting ? new(SheetChain.First(chain)!, counting, Sheet)
        {
            Confirmed = [.. ConfirmedMarks],
            Reviews = [.. Said.Select(s => new SheetReview("", Sheet.Month, counting.Id, s.Verdict, null, s.At, ""))],
        } : null;
    }

    public string PartitionIn(UnitDirectory directory) =>
        Partition
        ?? directory.OwnerOn(Sheet.Form.UnitLevel, Sheet.Unit, Sheet.Month.LastDay)
        ?? directory.OwnersEver(Sheet.Form.UnitLevel, Sheet.Unit)[0];
}
