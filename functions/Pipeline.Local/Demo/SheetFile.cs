using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Local.Demo;

/// <summary>The file of a sheet that a person can post by hand once the demo serves.</summary>
public static class SheetFile
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes <c>sheet.json</c> into the data folder and returns its path.</summary>
    public static string Write(string folder, PostedSheet sheet, DateTimeOffset sentAt)
    {
        var path = Path.Combine(Path.GetFullPath(folder), "sheet.json");
        using var file = File.Create(path);
        using var json = new Utf8JsonWriter(file, Readable);
        SheetWriter.Write(json, sheet, sentAt);
        return path;
    }
}
