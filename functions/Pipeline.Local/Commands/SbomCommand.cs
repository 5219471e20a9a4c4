using System.CommandLine;
using Pipeline.Local.Bill;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>sbom</c>: what of others is shipped, for those who watch for holes in it.</summary>
internal static class SbomCommand
{
    public static Command Create(IAnsiConsole console)
    {
        var target = new Argument<FileInfo>("FILE") { Description = "File to write, such as sbom.cdx.json" };
        var assets = new Option<FileInfo>("--assets") { Description = "The project.assets.json that the restore of what is shipped has left below obj/", HelpName = "FILE", Required = true };
        var locks = new Option<FileInfo[]>("--lock") { Description = "A package-lock.json of npm whose packages are shipped", HelpName = "FILE" };
        var notices = new Option<FileInfo?>("--notices") { Description = "Write the licences as a text for people, too", HelpName = "FILE" };
        var release = new Option<string?>("--release") { Description = "Version of the product that is shipped", HelpName = "VERSION" };
        var command = new Command("sbom", "Write the bill of materials (CycloneDX 1.6) of what is shipped. The same file every time.") { target, assets, locks, notices, release };
        command.SetAction(line =>
        {
            IReadOnlyList<Component> components =
                [.. NuGetAssets.Read(line.GetRequiredValue(assets).FullName), .. (line.GetValue(locks) ?? []).SelectMany(l => NpmLock.Read(l.FullName))];
            var file = line.GetRequiredValue(target).FullName;
            File.WriteAllText(file, CycloneDx.Write(components, line.GetValue(release)));
            if (line.GetValue(notices) is { } text)
            {
                File.WriteAllText(text.FullName, Notices.Write(components));
            }

            console.WriteLine($"{components.Count} components, written to {file}.");
            return CommandLine.Done;
        });
        return command;
    }
}
