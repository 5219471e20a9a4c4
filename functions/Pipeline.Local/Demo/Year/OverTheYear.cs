using Pipeline.Core;

namespace Pipeline.Local.Demo.Year;

/// <summary>The board's measures work: shares move in even steps from what they were in January 2019 to what they are in December.</summary>
public static class OverTheYear
{
    public static double Share(double january, double december, Month month)
    {
        var steps = Math.Clamp(((month.Year - 2019) * 12) + month.Number - 1, 0, 11);
        return january + ((december - january) * steps / 11);
    }
}
