using Pipeline.Core.Obligations;

namespace Pipeline.Storage.Ledger;

/// <summary>More time that an organisation has for a month, as it reads it.</summary>
/// <param name="Until">On time before this instant.</param>
public sealed record ExtensionView(DateTimeOffset Until, string Reason)
{
    public static ExtensionView? Of(Extension? extension) => extension is null ? null : new(extension.Until, extension.Reason);
}
