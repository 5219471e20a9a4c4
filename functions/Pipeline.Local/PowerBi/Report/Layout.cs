namespace Pipeline.Local.PowerBi.Report;

/// <summary>
/// The grid that all pages share: a title with the page's question beside three slicers, a row of five numbers, the body, and what says how
/// far the figures can be relied on.
/// </summary>
internal static class Layout
{
    public const int PageWidth = 1280;

    public const int PageHeight = 720;

    /// <summary>Between visuals.</summary>
    public const int Gap = 12;

    private const int Margin = 16;
    private const int Inner = PageWidth - (2 * Margin);
    private const int SlicerWidth = 216;
    private const int NumberWidth = (Inner - (4 * Gap)) / 5;

    public static Box Title { get; } = new(Margin, 8, Inner - (3 * (SlicerWidth + Gap)), 60);

    public static Box Body { get; } = new(Margin, 172, Inner, 476);

    /// <param name="place">From 0, left to right; three.</param>
    public static Box Slicer(int place) => new(Title.Right + Gap + (place * (SlicerWidth + Gap)), 8, SlicerWidth, 60);

    /// <param name="place">From 0, left to right; five.</param>
    public static Box Number(int place) => new(Margin + (place * (NumberWidth + Gap)), 76, NumberWidth, 88);

    /// <param name="place">From 0, left to right; three.</param>
    public static Box Footer(int place) => new(Margin + (place * (((Inner - (2 * Gap)) / 3) + Gap)), 656, (Inner - (2 * Gap)) / 3, 56);

    /// <summary>A part of the body, in twelfths of its width and halves of its height.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="row">0 is the upper half, 1 the lower.</param>
    /// <param name="rows">2 for the whole height.</param>
    public static Box Part(int column, int columns, int row = 0, int rows = 2)
    {
        const int twelfth = (Inner + Gap) / 12;
        var half = (Body.Height + Gap) / 2;
        return new(Margin + (column * twelfth), Body.Y + (row * half), (columns * twelfth) - Gap, (rows * half) - Gap);
    }
}
