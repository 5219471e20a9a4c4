namespace Pipeline.Local.PowerBi.Report;

/// <summary>Where a visual stands on its page, in points from the top left corner.</summary>
internal sealed record Box(int X, int Y, int Width, int Height)
{
    public int Right => X + Width;

    public int Bottom => Y + Height;

    /// <summary>Its upper part.</summary>
    public Box Top(int height) => this with { Height = height };

    /// <summary>What is left below its upper part, after the gap between visuals.</summary>
    public Box Below(int height) => this with { Y = Y + height + Layout.Gap, Height = Height - height - Layout.Gap };

    public bool Overlaps(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;
}
