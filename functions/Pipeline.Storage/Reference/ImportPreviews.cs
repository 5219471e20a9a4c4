using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Reference.Differences;
using Pipeline.Storage.MonthEnds;

namespace Pipeline.Storage.Reference;

/// <summary>Tells what reference data would change if it came into force.</summary>
public sealed class ImportPreviews(ReferenceStore references, MonthStore months)
{
    public async Task<ImportPreview> OfAsync(ReferenceData data, DateTimeOffset now, CancellationToken cancellation)
    {
        var current = await references.CurrentAsync(cancellation);
        var before = current is null ? null : await references.DataAsync(current, cancellation);
        return ImportPreview.Of(before, data, Month.Of(VietnamTime.DayOf(now)), await months.FinalAsync(cancellation));
    }
}
