using System.Text.Json;
using Pipeline.Core.Sheets.Drafts;

namespace Pipeline.Core.Sheets.Outliers;

/// <summary>Which outlier marks a client says are right: all there are (<c>true</c>), or those of a list of codes.</summary>
public sealed record ConfirmedMarks(bool All, IReadOnlyList<string> Codes)
{
    public static ConfirmedMarks None { get; } = new(false, []);

    public bool Any => All || Codes.Count > 0;

    public bool Includes(string code) => All || Codes.Contains(code, StringComparer.Ordinal);

    /// <summary>Reads the property <c>confirmed</c>: <c>true</c>, <c>false</c>, or a list of codes that some mark has.</summary>
    internal static ConfirmedMarks Read(JsonElement value, ProblemList problems)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.False:
                return None;
            case JsonValueKind.True:
                return new(true, []);
            case JsonValueKind.Array when value.EnumerateArray().All(c => Measures.All.Any(m => m.Code == JsonText.Of(c))):
                return new(false, [.. value.EnumerateArray().Select(c => JsonText.Of(c)!)]);
            default:
                problems.Add(Problem.SheetPropertyInvalid("confirmed", JsonText.Shown(value), Expected.Marks));
                return None;
        }
    }

    /// <summary>Reads the body of a confirmation by itself: <c>{ "confirmed": … }</c>, which must name something.</summary>
    public static (ConfirmedMarks Marks, IReadOnlyList<Problem> Problems) ReadBody(JsonElement body)
    {
        var problems = new ProblemList();
        var value = default(JsonElement);
        foreach (var property in body.ValueKind == JsonValueKind.Object ? body.EnumerateObject() : default)
        {
            if (JsonText.NameOf(property) is "confirmed")
            {
                value = property.Value;
            }
            else
            {
                problems.Add(Problem.SheetPropertyUnknown(JsonText.NameOf(property)).At(Place.Of(JsonText.NameOf(property))));
            }
        }

        var marks = Read(value, problems);
        if (problems.Count == 0 && !marks.Any)
        {
            problems.Add(Problem.SheetPropertyMissing("confirmed"));
        }

        return (marks, problems);
    }
}
