using Pipeline.Core;

namespace Pipeline.Storage.Intake;

/// <summary>A warning as a client sees it. Its JSON is camelCase.</summary>
/// <param name="Place">A JSON pointer relative to the sheet.</param>
/// <param name="Concerns">The codes of the members or households it is about; null where it is about the sheet.</param>
/// <param name="AsksConfirmation">True of an outlier mark; null otherwise.</param>
/// <param name="Confirmed">Of an outlier mark: whether someone said that the value is right.</param>
public sealed record WarningView(
    string Code, string Place, string Vi, string En, IReadOnlyList<string>? Concerns, bool? AsksConfirmation, bool? Confirmed)
{
    /// <summary>Where in the file that the sheet was read from; null if it was no file.</summary>
    public string? Source { get; init; }

    public static WarningView Of(Warning warning, IReadOnlySet<string> confirmed) => new(
        warning.Code, warning.Place, warning.Vi, warning.En,
        warning.Concerns.Count == 0 ? null : warning.Concerns,
        warning.AsksConfirmation ? true : null,
        warning.AsksConfirmation ? confirmed.Contains(warning.Code) : null);
}
