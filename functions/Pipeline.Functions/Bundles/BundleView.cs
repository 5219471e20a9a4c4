using Pipeline.Storage.Bundles;

namespace Pipeline.Functions.Bundles;

/// <summary>What <c>POST bundles</c> answers: enough to print and send back to who made the bundle.</summary>
/// <param name="Key">The id of the key that the device was signed in with.</param>
/// <param name="MadeAt">By the device's clock.</param>
public sealed record BundleView(
    string Organization, string Key, string Device, string MadeAt, DateTimeOffset ReceivedAt, IReadOnlyList<BundledSheetView> Sheets)
{
    public static BundleView Of(ImportedBundle bundle) => new(
        bundle.Organization, bundle.KeyId, bundle.DeviceId, bundle.MadeAt, bundle.ReceivedAt, [.. bundle.Sheets.Select(BundledSheetView.Of)]);
}
