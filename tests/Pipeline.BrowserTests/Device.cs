namespace Pipeline.BrowserTests;

/// <summary>What a clerk works on.</summary>
public enum Device
{
    Phone,
    Desktop,
}
