using System.Globalization;
using Pipeline.Core;

namespace Pipeline.Storage.Audit;

/// <summary>An hour of the audit, UTC: what is sealed together.</summary>
/// <param name="Start">Inclusive, on the hour, UTC.</param>
public readonly record struct AuditHour(DateTimeOffset Start) : IComparable<AuditHour>
{
    private const string Format = "yyyyMMdd'T'HH";

    public AuditHour Next => new(Start.AddHours(1));

    /// <summary>The day in Vietnam that the hour is in: an hour there begins when one begins in UTC.</summary>
    public DateOnly Day => VietnamTime.DayOf(Start);

    public static bool operator <(AuditHour left, AuditHour right) => left.Start < right.Start;

    public static bool operator >(AuditHour left, AuditHour right) => left.Start > right.Start;

    public static bool operator <=(AuditHour left, AuditHour right) => left.Start <= right.Start;

    public static bool operator >=(AuditHour left, AuditHour right) => left.Start >= right.Start;

    public static AuditHour Of(DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        return new(new(utc.Year, utc.Month, utc.Day, utc.Hour, 0, 0, TimeSpan.Zero));
    }

    /// <summary>Of a text that begins as <see cref="ToString"/> writes an hour, as an entry's key does.</summary>
    public static bool TryParse(string text, out AuditHour hour)
    {
        var known = DateTimeOffset.TryParseExact(
            text.AsSpan(0, Math.Min(text.Length, Format.Length - 2)), Format, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var start);
        hour = new(start);
        return known;
    }

    public int CompareTo(AuditHour other) => Start.CompareTo(other.Start);

    /// <summary>Such as <c>20190331T05</c>: how the keys of its entries begin.</summary>
    public override string ToString() => Start.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);
}
