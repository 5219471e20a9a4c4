using System.Text.Json;
using Pipeline.Storage.Messages;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Messages;

public sealed class CorrectionMessagesTests
{
    [Fact]
    public void A_correction_tells_the_month_its_versions_and_how_many_figures_changed()
    {
        var message = CorrectionMessages.Of(
            "20190501T000000000Z-1a2b3c4d", A.Month("2019-03"), (Before: 1, After: 2),
            [new("fact_reporting", 4), new("fact_visit", 0), new("fact_meeting_compliance", 3)], A.Instant("2019-05-01T00:00:00Z"));

        using var body = JsonDocument.Parse(message.Body);
        var data = body.RootElement.GetProperty("data");
        Assert.Equal(("20190501T000000000Z-1a2b3c4d-2019-03", MessageKind.Correction, A.Month("2019-03")), (message.Id, message.Kind, message.Month!.Value));
        Assert.Equal(("2019-03", 1, 2, 7), (
            data.GetProperty("month").GetString(), data.GetProperty("versionBefore").GetInt32(), data.GetProperty("versionAfter").GetInt32(),
            data.GetProperty("figures").GetInt32()));
        Assert.Equal(["fact_reporting", "fact_meeting_compliance"], data.GetProperty("tables").EnumerateArray().Select(t => t.GetProperty("name").GetString()));
        Assert.Equal("Số liệu tháng 03/2019 được điều chỉnh: phiên bản 1 thành 2, 7 số liệu thay đổi.", body.RootElement.GetProperty("vi").GetString());
        Assert.Equal("The figures of 2019-03 were restated: version 1 became 2, 7 figures changed.", body.RootElement.GetProperty("en").GetString());
    }
}
