using Pipeline.Core;
using Pipeline.Core.Obligations;

namespace Pipeline.Functions.Ledger;

/// <summary>An extension as the board and the organisation read it.</summary>
/// <param name="Until">The organisation's sheets of the month are on time before this instant.</param>
public sealed record GivenExtension(Month Month, string Organization, DateTimeOffset Until, string Reason, DateTimeOffset GivenAt)
{
    public static GivenExtension Of(Extension extension) =>
        new(extension.Month, extension.Organization, extension.Until, extension.Reason, extension.GivenAt);
}
