using System.Globalization;

namespace Pipeline.Core.Datasets.Dimensions;

/// <summary>The names of the months, the same on every machine whatever cultures it has.</summary>
internal static class MonthNames
{
    private static readonly string[] English = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    public static string Vi(int number) => string.Create(CultureInfo.InvariantCulture, $"Tháng {number}");

    public static string En(int number) => English[number - 1];
}
