namespace Pipeline.Storage.Intake;

/// <summary>A sheet of a file as the file names it; null where it does not.</summary>
public sealed record SheetInFileName(string? Form, string? Month, string? Unit);
