using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>A sheet that an organisation has to file.</summary>
/// <param name="Organization">The code of the one that owns the unit on the month's last day.</param>
public sealed record DueSheet(string Organization, FormDefinition Form, string Unit, Month Month);
