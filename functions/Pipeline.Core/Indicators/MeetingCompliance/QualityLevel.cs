namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>The level of a scored meeting; where each begins stands in the rule pack.</summary>
public enum QualityLevel
{
    Good,
    Fair,
    Average,
    Poor,
}
