using Pipeline.Storage.Intake;

namespace Pipeline.Storage.Warnings;

/// <summary>A warning of a sheet that counts. Codes only, no names.</summary>
/// <param name="Receipt">Of the revision that counts: what a confirmation is sent to.</param>
public sealed record ListedWarning(string Organization, string Form, string Unit, string Receipt, WarningView Warning);
