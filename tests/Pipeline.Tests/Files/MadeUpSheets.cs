using System.Text.Json;
using CsCheck;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Local.Demo.Year;
using Pipeline.Tests.Demo;

namespace Pipeline.Tests.Files;

/// <summary>The made-up sheets of the demo's year, all nine forms alike often, as the drafts that their JSON makes.</summary>
internal static class MadeUpSheets
{
    private static readonly Lazy<IReadOnlyList<IReadOnlyList<PostedSheet>>> ByForm = new(() =>
        [.. DemoYear.Year.Postings.SelectMany(p => p.Sheets)
            .Where(s => s.Kind == SheetKind.Nil || Draft(s).Problems.Count == 0)
            .GroupBy(s => s.Form.Code, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (IReadOnlyList<PostedSheet>)[.. g])]);

    public static Gen<SheetDraft> Any =>
        from form in Gen.Int[0, Forms.All.Count - 1]
        from sheet in Gen.Int[0, ByForm.Value[form].Count - 1]
        select Draft(ByForm.Value[form][sheet]);

    private static SheetDraft Draft(PostedSheet sheet)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            SheetWriter.Write(json, sheet with { Confirms = false }, DateTimeOffset.UnixEpoch);
        }

        using var document = JsonDocument.Parse(buffer.ToArray());
        return SheetDraftJson.Read(document.RootElement);
    }
}
