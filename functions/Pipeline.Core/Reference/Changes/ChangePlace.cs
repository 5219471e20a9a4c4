using Pipeline.Core.Sheets;
using static System.FormattableString;

namespace Pipeline.Core.Reference.Changes;

/// <summary>Places in a request as JSON pointers (RFC 6901); changes count from 0.</summary>
public static class ChangePlace
{
    public static string Of(int change) => Invariant($"/changes/{change}");

    public static string Of(int change, string field) => Invariant($"/changes/{change}/{Place.Escaped(field)}");
}
