using System.Globalization;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Files;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Intake;

/// <summary>
/// Each body to be committed, as it came, written before the commit: from these files alone the sheets can be rebuilt. So a body that was
/// then not committed is taken away again.
/// </summary>
internal sealed class ReceivedBodies(IFileStore files)
{
    public static string NameOf(RevisionHead head)
    {
        var at = head.ReceivedAt.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfffffff'Z'", CultureInfo.InvariantCulture);
        var (form, unit) = (SheetKeys.Encoded(head.Form), SheetKeys.Encoded(head.Unit));
        var name = $"{at}_{form}_{unit}_{head.Base.ToString(CultureInfo.InvariantCulture)}_{head.ContentHash[..12]}{(head.ForRestatement ? "_r" : "")}.json";
        return $"{head.Month}/{SheetKeys.Encoded(head.Organization)}/{name}";
    }

    /// <returns>False if the same content received at the same instant is there already: another request brought it.</returns>
    public Task<bool> WriteAsync(RevisionHead head, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        files.TryCreateAsync(NameOf(head), body, cancellation);

    public Task RemoveAsync(RevisionHead head, CancellationToken cancellation) => files.DeleteAsync(NameOf(head), cancellation);
}
