using System.Text.Json.Nodes;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Intake;
using Pipeline.Tests.Builders;
using Pipeline.Tests.MonthEnds;

namespace Pipeline.Tests.Faults;

/// <summary>
/// A clerk's device that files sheets of one cell and month as well as it can: what gets no answer is sent again to the letter, now or later; a
/// stale base is brought up to date.
/// </summary>
internal sealed class FilingDevice(string cell, string month, Random random)
{
    private readonly List<JsonObject> _unanswered = [];
    private int _known;
    private int _minute;

    /// <summary>What was acknowledged, with each receipt once.</summary>
    public Dictionary<string, SheetReceipt> Acknowledged { get; } = new(StringComparer.Ordinal);

    public async Task FileAsync(Deployment deployment, DateTimeOffset from, int sheets)
    {
        for (var i = 0; i < sheets; i++)
        {
            var sheet = _unanswered.Count > 0 && random.Next(3) == 0 ? _unanswered[0] : Next();
            for (var tries = 0; tries < 1 + random.Next(4) && !await IsAnsweredAsync(deployment, sheet, from.AddMinutes(_minute++)); tries++)
            {
            }
        }
    }

    /// <summary>Sends what is still without an answer; where the store is in reach each is answered now.</summary>
    public async Task FinishAsync(Deployment deployment, DateTimeOffset from)
    {
        while (_unanswered is [var sheet, ..])
        {
            Assert.True(await IsAnsweredAsync(deployment, sheet, from.AddMinutes(_minute++)), "A calm store gave no answer.");
        }
    }

    private async Task<bool> IsAnsweredAsync(Deployment deployment, JsonObject sheet, DateTimeOffset at)
    {
        var answer = await deployment.PostAsync(A.Committee, (JsonObject)sheet.DeepClone(), at);
        _unanswered.Remove(sheet);
        switch (answer.Status)
        {
            case 200 or 201:
                Note(answer.Receipt!);
                return true;
            case 409 when answer.CurrentRevision is { } current:
                _known = current;
                return true;
            case 503:
                _unanswered.Add(sheet);
                return false;
            default:
                throw new InvalidOperationException($"{answer.Status}: {string.Join(' ', answer.Problems.Select(p => p.En))} {sheet.ToJsonString()}");
        }
    }

    private void Note(SheetReceipt receipt)
    {
        _known = Math.Max(_known, receipt.Revision);
        if (!Acknowledged.TryAdd(receipt.Receipt!, receipt))
        {
            var before = Acknowledged[receipt.Receipt!];
            Assert.Equal((before.Revision, before.ContentHash), (receipt.Revision, receipt.ContentHash));
        }
    }

    /// <summary>Of few contents, so that two devices often send the same.</summary>
    private JsonObject Next() => random.Next(3) switch
    {
        0 => Deployment.Nil(CellMeetingsForm.Code, cell, month, _known, $"Lý do {random.Next(2)}"),
        1 => Deployment.Meetings(cell, month, _known, Deployment.Meeting($"{month}-04", present: random.Next(3))),
        _ => Deployment.Meetings(cell, month, _known, Deployment.Meeting($"{month}-05", present: 2, held: "merged-with-agency")),
    };
}
