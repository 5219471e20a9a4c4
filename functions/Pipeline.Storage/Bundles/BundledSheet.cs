using Pipeline.Storage.Intake;

namespace Pipeline.Storage.Bundles;

/// <summary>What became of one sheet of a bundle.</summary>
/// <param name="Id">As the device gave it; with form, month and unit, null where the bundle has none.</param>
public sealed record BundledSheet(string? Id, string? Form, string? Month, string? Unit, SheetAnswer Answer);
