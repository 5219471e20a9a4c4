using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Checks;
using Pipeline.Core.Sheets.Rules;

namespace Pipeline.Tests.Intake;

/// <summary>Whole rows made at random of few values, so that they often collide, and what the server says of them.</summary>
internal static class RowRuleCases
{
    private const string Unit = "U-1";
    private const int PerForm = 24;

    /// <summary>Always the same ones.</summary>
    public static IReadOnlyList<(FormDefinition Form, IReadOnlyList<SheetRow> Rows, IReadOnlyList<Problem> Problems)> All { get; } =
        [.. Forms.All.SelectMany(form => Enumerable.Range(0, PerForm).Select(n => Case(form, new Random(n))))];

    public static JsonArray Json =>
    [
        .. All.Select(c => new JsonObject
        {
            ["form"] = c.Form.Code,
            ["unit"] = Unit,
            ["rows"] = new JsonArray([.. c.Rows.Select(r => JsonSerializer.SerializeToNode(r))]),
            ["problems"] = new JsonArray([.. c.Problems.Select(Told)]),
        }),
    ];

    private static (FormDefinition Form, IReadOnlyList<SheetRow> Rows, IReadOnlyList<Problem> Problems) Case(FormDefinition form, Random random)
    {
        List<SheetRow> rows = [];
        for (var count = random.Next(1, 4); rows.Count < count;)
        {
            rows.Add(rows.Count > 0 && random.Next(4) == 0 ? rows[0] : new(form, [.. form.Fields.Select(f => Value(f, random))]));
        }

        return (form, rows, [.. RowRuleChecking.Check(form, FormChecks.Rules(form), rows, Unit)]);
    }

    private static object? Value(FieldDefinition field, Random random) => !field.Required && random.Next(2) == 0 ? null : field.Type switch
    {
        FieldType.Date => new DateOnly(2020, 1, random.Next(5, 8)),
        FieldType.Integer => (long)random.Next(4),
        FieldType.Decimal => (decimal)random.Next(50, 53),
        FieldType.YesNo => random.Next(2) == 0,
        FieldType.Choice => field.Options[random.Next(Math.Min(3, field.Options.Count))],
        FieldType.CodeList => random.Next(2) == 0 ? new[] { "A-1" } : ["A-1", Unit],
        _ => random.Next(2) == 0 ? "A-1" : "A-2",
    };

    private static JsonNode Told(Problem problem)
    {
        var place = problem.Place!.Split('/');
        var told = new JsonObject { ["index"] = int.Parse(place[2], System.Globalization.CultureInfo.InvariantCulture), ["code"] = problem.Code, ["vi"] = problem.Vi, ["en"] = problem.En };
        if (place.Length > 3)
        {
            told["field"] = place[3];
        }

        return told;
    }
}
