namespace Pipeline.Core.Indicators.MeetingCompliance;

/// <summary>How M2 is read: met, a month late, the case that the measures must end, and worse.</summary>
public enum GapClass
{
    Zero,
    One,
    TwoToThree,
    FourOrMore,
}
