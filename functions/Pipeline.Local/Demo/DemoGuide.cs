using Pipeline.Local.Demo.Play;
using Pipeline.Local.Demo.Year;
using Spectre.Console;

namespace Pipeline.Local.Demo;

/// <summary>What to try next: where the datasets lie, keys, and a sheet to post.</summary>
public static class DemoGuide
{
    /// <param name="organization">The one whose sheet <paramref name="sheetFile"/> is.</param>
    public static void Print(IAnsiConsole console, DemoOptions options, OrganizationKeys keys, string organization, string sheetFile)
    {
        var datasets = Path.Combine(Path.GetFullPath(options.Folder), "datasets");
        var other = keys.ByOrganization.Keys.Order(StringComparer.Ordinal).First(o => o != organization);
        foreach (var line in new[]
        {
            "",
            "Dữ liệu cho Power BI, Excel / Datasets for Power BI, Excel:",
            $"  {Path.Combine(datasets, "latest.json")}",
            $"  {Path.Combine(datasets, "current", "csv")}",
            $"  {Path.Combine(datasets, "files")}",
            "",
            "Khóa để thử / Keys to try:",
            $"  {organization}  {keys.ByOrganization[organization]}",
            $"  {other}  {keys.ByOrganization[other]}",
            $"  Ban Tổ chức / Board  {keys.Board}",
            "",
            $"Một biểu tháng {YearOfSheets.OpenMonth} để gửi thử / A sheet of {YearOfSheets.OpenMonth} to post:",
            $"  curl -i http://127.0.0.1:{options.Port}/api/submissions -H 'X-Api-Key: {keys.ByOrganization[organization]}'"
                + $" -H 'Content-Type: application/json' --data-binary @{sheetFile}",
            "",
        })
        {
            console.Profile.Out.Writer.WriteLine(line); // As it is: a wrapped command could not be copied.
        }
    }
}
