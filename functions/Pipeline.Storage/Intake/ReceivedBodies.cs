using Pipeline.Core.Sheets;
using Pipeline.Storage.Files;

namespace Pipeline.Storage.Intake;

/// <summary>
/// Each body to be committed, as it came, written before the commit: from these files alone the sheets can be rebuilt. So a body that was
/// then not committed is taken away again.
/// </summary>
internal sealed class ReceivedBodies(IFileStore files)
{
    /// <summary>Writes a body under a name that says what it is and is this request's alone, so that none takes another's away.</summary>
    /// <returns>The name.</returns>
    public async Task<string> WriteAsync(RevisionHead head, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        var name = NewName(head);
        return await files.TryCreateAsync(name, body, cancellation)
            ? name
            : throw new InvalidOperationException($"Two received bodies were given the same name, {name}.");
    }

    public Task RemoveAsync(string name, CancellationToken cancellation) => files.DeleteAsync(name, cancellation);

    private static string NewName(RevisionHead head) => new ReceivedName(
        head.Organization, head.Month, head.ReceivedAt, head.Form, head.Unit, head.Base, head.ContentHash[..ReceivedName.HashCharacters], head.Key,
        Guid.NewGuid().ToString("N")[..12], head.ForRestatement).ToString();
}
