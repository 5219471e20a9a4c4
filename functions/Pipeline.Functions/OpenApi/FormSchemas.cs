using System.Text.Json.Nodes;
using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Outliers;
using Pipeline.Functions.OpenApi.Words;

namespace Pipeline.Functions.OpenApi;

/// <summary>What a sheet looks like, form by form: made from the <see cref="FormDefinition"/>s that the checks follow too.</summary>
internal static class FormSchemas
{
    /// <summary>A row of any form.</summary>
    public const string AnyRow = "Row";

    /// <summary>A sheet of any form.</summary>
    public const string AnySheet = "Sheet";

    /// <summary>What <c>POST /api/submissions</c> takes.</summary>
    public const string Submission = "Submission";

    private const int MostRows = 10_000;
    private const int MostSheets = 200;
    private const int MostCodes = 100;
    private const int LongestText = 100;
    private const int LongestReason = 500;
    private const int HighestBase = 999_999;

    /// <summary>Every schema by its name.</summary>
    public static IEnumerable<KeyValuePair<string, JsonObject>> All =>
    [
        .. Forms.All.Select(f => KeyValuePair.Create(RowOf(f), Row(f))),
        .. Forms.All.Select(f => KeyValuePair.Create(SheetOf(f), Sheet(f))),
        KeyValuePair.Create(AnyRow, Schema.AnyOf(Forms.All.Select(f => Schema.Reference(RowOf(f)))).Said(FormWords.AnyRow)),
        KeyValuePair.Create(AnySheet, OfAnyForm().Said(FormWords.AnySheet)),
        KeyValuePair.Create(Submission, Schema.AnyOf(Schema.Reference(AnySheet), Schema.ListOf(Schema.Reference(AnySheet), MostSheets, least: 1)).Said(FormWords.Submission)),
    ];

    private static string RowOf(FormDefinition form) => "Row-" + form.Code;

    private static string SheetOf(FormDefinition form) => "Sheet-" + form.Code;

    private static JsonObject Row(FormDefinition form) => Schema
        .Closed(form.Fields.Select(f => KeyValuePair.Create(f.Name, Field(f))), form.Fields.Where(f => f.Required).Select(f => f.Name))
        .Said(FormWords.Row(form));

    private static JsonObject Sheet(FormDefinition form)
    {
        var sheet = Schema.Closed(
            new Dictionary<string, JsonObject>(StringComparer.Ordinal)
            {
                ["form"] = Schema.Only(form.Code).Said(FormWords.Form),
                ["month"] = Schema.Month.Said(FormWords.Month),
                ["unit"] = Schema.Code.Said(FormWords.Unit(form.UnitLevel)),
                ["rows"] = Schema.ListOf(Schema.Reference(RowOf(form)), MostRows).Said(FormWords.Rows),
                ["nil"] = Schema.Flag.Said(FormWords.Nil),
                ["withdraw"] = Schema.Flag.Said(FormWords.Withdraw),
                ["reason"] = Schema.UpTo(LongestReason).Said(FormWords.Reason),
                ["base"] = Schema.Integer(0, HighestBase).Said(FormWords.Base),
                ["id"] = Schema.Uuid.Said(FormWords.Id),
                ["confirmed"] = Confirmed.Said(FormWords.Confirmed),
                ["finalisedAt"] = Schema.Instant.Said(FormWords.FinalisedAt),
                ["sentAt"] = Schema.Instant.Said(FormWords.SentAt),
            },
            "form", "month", "unit");
        return sheet.Said(new($"Một báo cáo theo biểu «{form.Name.Vi}».", $"A sheet of the form '{form.Name.En}'."));
    }

    /// <summary>Marks that are confirmed: all of them, or by code.</summary>
    public static JsonObject Confirmed => Schema.AnyOf(
        new JsonObject { ["type"] = "boolean" },
        Schema.ListOf(Schema.OneOf(Measures.All.Select(m => m.Code)), Measures.All.Count));

    /// <summary>One definition of a field: of a form's row, or of a change to a register.</summary>
    public static JsonObject Field(FieldDefinition field)
    {
        var schema = Value(field);
        if (field.Type is FieldType.Integer or FieldType.Decimal)
        {
            schema["minimum"] = field.Minimum;
            schema["maximum"] = field.Maximum;
        }

        return schema.Said(FormWords.Caption(field));
    }

    private static JsonObject Value(FieldDefinition field) => field.Type switch
    {
        FieldType.Date => Schema.Day,
        FieldType.Integer => new() { ["type"] = "integer" },
        FieldType.Decimal => new() { ["type"] = "number", ["multipleOf"] = 0.01m },
        FieldType.YesNo => Schema.Flag,
        FieldType.Choice => Options(field),
        FieldType.Code => Schema.Code,
        FieldType.Text => Schema.UpTo(LongestText),
        _ => Schema.ListOf(Schema.Code, MostCodes),
    };

    /// <summary>The options with what a person reads for each, as <c>x-captions</c>; those of a change to a register have none.</summary>
    private static JsonObject Options(FieldDefinition field)
    {
        var schema = Schema.OneOf(field.Options);
        if (Forms.All.Any(f => f.Fields.Contains(field)))
        {
            schema["x-captions"] = new JsonObject(field.Options.Select(o => KeyValuePair.Create(o, (JsonNode?)Captions(OptionCaptions.Of(field, o)))));
        }

        return schema;
    }

    private static JsonObject Captions(Bilingual caption) => new JsonObject { ["vi"] = caption.Vi, ["en"] = caption.En };

    private static JsonObject OfAnyForm() => new()
    {
        ["type"] = "object",
        ["oneOf"] = new JsonArray([.. Forms.All.Select(f => Schema.Reference(SheetOf(f)))]),
        ["required"] = new JsonArray("form"),
        ["discriminator"] = new JsonObject
        {
            ["propertyName"] = "form",
            ["mapping"] = new JsonObject(Forms.All.Select(f => KeyValuePair.Create(f.Code, (JsonNode?)$"#/components/schemas/{SheetOf(f)}"))),
        },
    };
}
