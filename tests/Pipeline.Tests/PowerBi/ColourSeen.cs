using System.Globalization;

namespace Pipeline.Tests.PowerBi;

/// <summary>How a colour looks to the colour-blind (Machado, Oliveira and Fernandes 2009, severity 1), and how far two are apart in CIELAB.</summary>
internal static class ColourSeen
{
    private static readonly Dictionary<ColourBlindness, double[]> Matrices = new()
    {
        [ColourBlindness.Protanopia] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        [ColourBlindness.Deuteranopia] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
    };

    public static string By(ColourBlindness blindness, string hex)
    {
        var (m, rgb) = (Matrices[blindness], Linear(hex));
        return "#" + string.Concat(Enumerable.Range(0, 3).Select(i => Byte((m[3 * i] * rgb[0]) + (m[(3 * i) + 1] * rgb[1]) + (m[(3 * i) + 2] * rgb[2])).ToString("X2", CultureInfo.InvariantCulture)));
    }

    public static double Distance(string one, string other)
    {
        var (a, b) = (Lab(one), Lab(other));
        return Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
    }

    private static double[] Lab(string hex)
    {
        var rgb = Linear(hex);
        var x = F(((0.4124 * rgb[0]) + (0.3576 * rgb[1]) + (0.1805 * rgb[2])) / 0.95047);
        var y = F((0.2126 * rgb[0]) + (0.7152 * rgb[1]) + (0.0722 * rgb[2]));
        var z = F(((0.0193 * rgb[0]) + (0.1192 * rgb[1]) + (0.9505 * rgb[2])) / 1.08883);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double F(double t) => t > 0.008856 ? Math.Cbrt(t) : (7.787 * t) + (16.0 / 116);

    private static double[] Linear(string hex) => [.. Enumerable.Range(0, 3).Select(i =>
    {
        var c = int.Parse(hex.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    })];

    private static int Byte(double linear)
    {
        var c = Math.Clamp(linear, 0, 1);
        return (int)Math.Round(255 * (c <= 0.0031308 ? 12.92 * c : (1.055 * Math.Pow(c, 1 / 2.4)) - 0.055));
    }
}
