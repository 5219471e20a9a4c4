using System.Text.Json.Nodes;
using static Pipeline.Local.PowerBi.Report.Formatting;

namespace Pipeline.Local.PowerBi.Report;

/// <summary>A visual of a page.</summary>
/// <param name="Name">Unique on its page; its folder's name.</param>
/// <param name="Type">As Power BI calls it.</param>
/// <param name="Title">Shown above it, in Vietnamese; null for none.</param>
/// <param name="AltText">What a screen reader says of it, in Vietnamese.</param>
internal sealed record Visual(string Name, string Type, Box Box, string? Title, string AltText)
{
    /// <summary>The fields, by the role that they have in the visual.</summary>
    public IReadOnlyList<(string Role, IReadOnlyList<Field> Fields)> Roles { get; init; } = [];

    /// <summary>The formatting of the visual itself.</summary>
    public JsonObject Objects { get; init; } = [];

    /// <summary>The formatting of its container, beside title and alternative text.</summary>
    public JsonObject ContainerObjects { get; init; } = [];

    public (Field Field, bool Descending)? Sort { get; init; }

    /// <summary>Slicers of one name are one choice over all pages.</summary>
    public string? SyncGroup { get; init; }

    /// <param name="order">Where it comes when one goes through the page by keyboard.</param>
    public JsonObject ToJson(int order) => new()
    {
        ["$schema"] = PowerBiJson.Schema("item/report/definition/visualContainer/2.4.0"),
        ["name"] = Name,
        ["position"] = new JsonObject
        {
            ["x"] = Box.X,
            ["y"] = Box.Y,
            ["z"] = order * 1000,
            ["height"] = Box.Height,
            ["width"] = Box.Width,
            ["tabOrder"] = order * 1000,
        },
        ["visual"] = VisualJson(),
    };

    private JsonObject VisualJson()
    {
        var visual = new JsonObject { ["visualType"] = Type };
        if (Roles.Count > 0)
        {
            visual["query"] = Query();
        }

        if (Objects.Count > 0)
        {
            visual["objects"] = Objects.DeepClone();
        }

        visual["visualContainerObjects"] = Container();
        if (SyncGroup is not null)
        {
            visual["syncGroup"] = new JsonObject { ["groupName"] = SyncGroup, ["fieldChanges"] = true, ["filterChanges"] = true };
        }

        visual["drillFilterOtherVisuals"] = true;
        return visual;
    }

    private JsonObject Query()
    {
        var state = new JsonObject();
        foreach (var (role, fields) in Roles)
        {
            state[role] = new JsonObject { ["projections"] = new JsonArray([.. fields.Select(f => (JsonNode)f.ToProjection())]) };
        }

        var query = new JsonObject { ["queryState"] = state };
        if (Sort is var (field, descending))
        {
            query["sortDefinition"] = new JsonObject
            {
                ["sort"] = new JsonArray(new JsonObject { ["field"] = field.ToJson(), ["direction"] = descending ? "Descending" : "Ascending" }),
                ["isDefaultSort"] = false,
            };
        }

        return query;
    }

    private JsonObject Container()
    {
        var objects = new JsonObject
        {
            ["title"] = Formatting.Of(Title is null
                ? new() { ["show"] = Flag(false) }
                : new() { ["show"] = Flag(true), ["text"] = Text(Title), ["titleWrap"] = Flag(true) }),
            ["general"] = Formatting.Of(new() { ["altText"] = Text(AltText) }),
        };
        foreach (var (name, value) in ContainerObjects)
        {
            objects[name] = value!.DeepClone();
        }

        return objects;
    }
}
