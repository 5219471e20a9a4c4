using System.Globalization;
using Pipeline.Core;
using Pipeline.Functions.Settings;
using Pipeline.Local.Demo.Play;
using Pipeline.Local.Hosting;
using Spectre.Console;

namespace Pipeline.Local.Demo;

/// <summary>What to try next: where the datasets lie, keys, and a sheet to post.</summary>
public static class DemoGuide
{
    /// <summary>As README has it, to be copied in the root of the repository.</summary>
    private const string Program = "dotnet run --project functions/Pipeline.Local --";

    /// <param name="organization">The one whose sheet <paramref name="sheetFile"/> is.</param>
    public static void Print(IAnsiConsole console, DemoOptions options, OrganizationKeys keys, string organization, string sheetFile)
    {
        var port = options.Port == 0 || options.Exit ? LocalHostOptions.DefaultPort : options.Port;
        var other = keys.ByOrganization.Keys.Order(StringComparer.Ordinal).First(o => o != organization);
        foreach (var line in (IEnumerable<string>)
        [
            "",
            "Dữ liệu cho Power BI, Excel / Datasets for Power BI, Excel:",
            .. Datasets(options),
            "",
            "Khóa để thử / Keys to try:",
            $"  {organization}  {keys.ByOrganization[organization]}",
            $"  {other}  {keys.ByOrganization[other]}",
            $"  Ban Tổ chức / Board  {keys.Board}",
            "",
            $"Một biểu tháng {options.Part.OpenMonth} để gửi thử / A sheet of {options.Part.OpenMonth} to post:",
            $"  curl -i http://127.0.0.1:{port}/api/submissions -H 'X-Api-Key: {keys.ByOrganization[organization]}'"
                + $" -H 'Content-Type: application/json' --data-binary @{sheetFile}",
            .. options.Exit ? ServeFirst(options) : [],
            "",
        ])
        {
            console.Profile.Out.Writer.WriteLine(line); // As it is: a wrapped command could not be copied.
        }
    }

    /// <summary>On the emulator they are in its container, and <c>export</c> brings them out as files.</summary>
    private static IEnumerable<string> Datasets(DemoOptions options)
    {
        if (options.Storage != StorageKind.Embedded)
        {
            return [$"  {Program} export DIR --storage {KebabCase.Of(options.Storage)} --data {options.Folder}"];
        }

        var datasets = Path.Combine(Path.GetFullPath(options.Folder), "datasets");
        string[] names = ["latest.json", "files", Path.Combine("current", "csv")];
        return names.Select(name => $"  {Path.Combine(datasets, name)}");
    }

    private static IEnumerable<string> ServeFirst(DemoOptions options) =>
    [
        "",
        "Trước hết hãy chạy / First run:",
        $"  {Program} serve --storage {KebabCase.Of(options.Storage)} --data {options.Folder} --clock {VietnamTime.ToLocal(options.Part.End).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)}",
    ];
}
