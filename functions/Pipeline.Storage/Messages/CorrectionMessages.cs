using Pipeline.Core;
using static System.FormattableString;

namespace Pipeline.Storage.Messages;

/// <summary>The message that a month that was final has been restated: one for each restatement and month.</summary>
public static class CorrectionMessages
{
    /// <param name="tables">The changed figures by table; a table without any is left out.</param>
    public static OutboxMessage Of(
        string restatementId, Month month, (int Before, int After) versions, IReadOnlyList<CorrectionData.Table> tables, DateTimeOffset now)
    {
        var changed = tables.Where(t => t.Figures > 0).ToList();
        var data = new CorrectionData(restatementId, month, versions.Before, versions.After, changed.Sum(t => t.Figures), changed);
        var text = new Bilingual(
            Invariant($"Số liệu tháng {month.Number:00}/{month.Year} được điều chỉnh: phiên bản {data.VersionBefore} thành {data.VersionAfter}, {data.Figures} số liệu thay đổi."),
            Invariant($"The figures of {month} were restated: version {data.VersionBefore} became {data.VersionAfter}, {data.Figures} figures changed."));
        return MessageBody<CorrectionData>.Message(
            MessageKind.Correction, $"{restatementId}-{month}", now, text, data, MessageJson.Readable.MessageBodyCorrectionData) with
        {
            Month = month,
        };
    }
}
