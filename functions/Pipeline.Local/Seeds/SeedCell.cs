using Pipeline.Core.Reference;
using Pipeline.Local.Seeds.Facts;

namespace Pipeline.Local.Seeds;

/// <summary>A cell as of 2019.</summary>
/// <param name="Version">Its version without end.</param>
/// <param name="Commune">Null for cells of the agency bloc and grassroots cells.</param>
/// <param name="Members">About how many members it has.</param>
public sealed record SeedCell(Cell Version, CommuneFact? Commune, int Members)
{
    public string Code => Version.Code;

    public string? Village => Version.Village;

    /// <summary>The cell of a commune's own officials, whose members hold the commune's posts.</summary>
    public bool IsCommuneAgency => Commune is not null && Code.EndsWith("-CQ", StringComparison.Ordinal);
}
