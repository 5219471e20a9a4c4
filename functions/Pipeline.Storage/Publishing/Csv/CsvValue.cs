using System.Buffers.Text;
using System.Globalization;
using Pipeline.Core.Datasets;

namespace Pipeline.Storage.Publishing.Csv;

/// <summary>How a value that is not text stands in CSV.</summary>
internal static class CsvValue
{
    /// <summary>Bytes that no value passes: an instant with microseconds has 27.</summary>
    public const int GreatestWidth = 32;

    public static int Int32(int value, Span<byte> target)
    {
        Utf8Formatter.TryFormat(value, target, out var written);
        return written;
    }

    public static int Int64(long value, Span<byte> target)
    {
        Utf8Formatter.TryFormat(value, target, out var written);
        return written;
    }

    public static int Boolean(bool value, Span<byte> target)
    {
        var text = value ? "true"u8 : "false"u8;
        text.CopyTo(target);
        return text.Length;
    }

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    public static int Date(DateOnly value, Span<byte> target)
    {
        var (year, month, day) = value;
        TwoDigits(year / 100, target);
        TwoDigits(year % 100, target[2..]);
        target[4] = (byte)'-';
        TwoDigits(month, target[5..]);
        target[7] = (byte)'-';
        TwoDigits(day, target[8..]);
        return 10;
    }

    /// <summary><c>yyyy-MM-ddTHH:mm:ssZ</c>, with the microseconds only where there are any.</summary>
    public static int Timestamp(DateTime value, Span<byte> target)
    {
        var format = value.Ticks % TimeSpan.TicksPerSecond / TimeSpan.TicksPerMicrosecond == 0 ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:ss.ffffffZ";
        value.TryFormat(target, out var written, format, CultureInfo.InvariantCulture);
        return written;
    }

    /// <summary>The shortest form: 1.50 is written 1.5, so that equal numbers have equal text.</summary>
    public static int Decimal(decimal value, Span<byte> target)
    {
        decimal.Round(value, ColumnTypes.DecimalScale).TryFormat(target, out var written, "0.####", CultureInfo.InvariantCulture);
        return written;
    }

    private static void TwoDigits(int value, Span<byte> target)
    {
        target[0] = (byte)('0' + (value / 10));
        target[1] = (byte)('0' + (value % 10));
    }
}
