using Pipeline.Functions.Edge;

namespace Pipeline.Functions.OpenApi;

internal static class ReferencePage
{
    public static Answer Of(ApiDescription api) => new(200, "text/html; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(api.Groups.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
