namespace Pipeline.Storage.Reports.Xlsx;

/// <summary>How a cell looks. Looks that are equal are one style of the workbook.</summary>
/// <param name="Number">The number format, in Excel's English notation; null for the general one.</param>
/// <param name="Fill">RGB; null for none.</param>
internal sealed record Look(string? Number = null, string? Fill = null)
{
    public static Look Plain { get; } = new();

    public static Look Title { get; } = new() { Bold = true, Size = 16 };

    public static Look Heading { get; } = new() { Bold = true, Size = 12 };

    public static Look English { get; } = new() { Italic = true, Color = "5D574D", Size = 9 };

    public static Look Soft { get; } = new() { Color = "5D574D", Wraps = true };

    public static Look Caption { get; } = new(Fill: "EFE6DA") { Bold = true, Wraps = true, IsRuled = true };

    public static Look CaptionEnglish { get; } = new(Fill: "EFE6DA") { Italic = true, Color = "5D574D", Size = 9, Wraps = true, IsRuled = true };

    public static Look Name { get; } = new() { Color = "8D8678", Size = 8 };

    public static Look Link { get; } = new() { Color = "8C1D18", IsUnderlined = true };

    public static Look Date { get; } = new("dd/mm/yyyy");

    public static Look Instant { get; } = new("dd/mm/yyyy hh:mm");

    public static Look Count { get; } = new("#,##0");

    public static Look Decimal { get; } = new("#,##0.0###");

    public static Look Key { get; } = new("0");

    public static Look Text { get; } = new("@");

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool IsUnderlined { get; init; }

    public int Size { get; init; } = 11;

    public string Color { get; init; } = "22201C";

    public bool Wraps { get; init; }

    /// <summary>A thin line around it.</summary>
    public bool IsRuled { get; init; }

    /// <summary>A dashed line around it: not final.</summary>
    public bool IsDashed { get; init; }

    /// <summary>Hatched: missing.</summary>
    public bool IsHatched { get; init; }

    public bool IsCentered { get; init; }
}
