namespace Pipeline.Tests.PowerBi;

/// <summary>The two common kinds.</summary>
internal enum ColourBlindness
{
    Protanopia,
    Deuteranopia,
}
