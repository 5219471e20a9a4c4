using System.Text.Json.Nodes;
using Pipeline.Core.Reference.Changes;

namespace Pipeline.Functions.OpenApi;

/// <summary>What a request to change a register looks like, kind by kind: made from the <see cref="ChangeKinds"/> that the checks follow too.</summary>
internal static class ChangeSchemas
{
    public const string Request = "RegisterRequest";

    private const string AnyChange = "RegisterChange";

    /// <summary>Every schema by its name.</summary>
    public static IEnumerable<KeyValuePair<string, JsonObject>> All =>
    [
        .. ChangeKinds.All.Select(k => KeyValuePair.Create(NameOf(k), Change(k))),
        KeyValuePair.Create(AnyChange, OfAnyKind().Said(new("Một thay đổi; «kind» cho biết loại.", "A change; 'kind' says of which kind."))),
        KeyValuePair.Create(Request, Schema.Closed(
            [
                KeyValuePair.Create("id", Schema.Uuid.Said(new("Mã của đề nghị, do máy gửi đặt.", "The request's id, chosen by the client."))),
                KeyValuePair.Create("changes", Schema.ListOf(Schema.Reference(AnyChange), RegisterRequestJson.Most, least: 1).Said(new(
                    "Các thay đổi, thực hiện theo thứ tự.", "The changes, made in their order."))),
            ],
            "changes").Said(new("Đề nghị thay đổi sổ.", "A request to change a register."))),
    ];

    private static string NameOf(ChangeKind kind) => "Change-" + kind.Code;

    private static JsonObject Change(ChangeKind kind) => Schema.Closed(
        [
            KeyValuePair.Create("kind", Schema.Only(kind.Code)),
            KeyValuePair.Create("effective", Schema.Day.Said(new("Ngày đầu tiên có hiệu lực.", "The first day on which it holds."))),
            .. kind.Fields.Select(f => KeyValuePair.Create(f.Name, FormSchemas.Field(f))),
        ],
        ["kind", "effective", .. kind.Fields.Where(f => f.Required).Select(f => f.Name)]).Said(kind.Name);

    private static JsonObject OfAnyKind() => new()
    {
        ["type"] = "object",
        ["oneOf"] = new JsonArray([.. ChangeKinds.All.Select(k => Schema.Reference(NameOf(k)))]),
        ["required"] = new JsonArray("kind"),
        ["discriminator"] = new JsonObject
        {
            ["propertyName"] = "kind",
            ["mapping"] = new JsonObject(ChangeKinds.All.Select(k => KeyValuePair.Create(k.Code, (JsonNode?)$"#/components/schemas/{NameOf(k)}"))),
        },
    };
}
