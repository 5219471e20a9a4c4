namespace Pipeline.Core.Reports;

/// <summary>An organisation as the report names it.</summary>
/// <param name="Short">A commune by its own name, any other by its whole name.</param>
/// <param name="ValidFrom">Of this version of it; null for the unknown one.</param>
/// <param name="Level">Code of the supervising level; empty where it has none.</param>
public sealed record ReportOrganization(int Key, string Code, Bilingual Name, Bilingual Short, string Kind, Bilingual KindName, string Level, Bilingual LevelName, DateOnly? ValidFrom)
{
    public const string CommuneCommittee = "commune-committee";

    /// <summary>Committees of communes, agency-bloc committees, grassroots cells; the order in which people look for them.</summary>
    public int Rank => Kind switch
    {
        CommuneCommittee => 0,
        "agency-bloc-committee" => 1,
        "grassroots-cell" => 2,
        _ => 3,
    };

    /// <summary>Its place among all organisations, by <see cref="Rank"/> and then by code, which follows the name without its tones.</summary>
    public int Place { get; init; }

    public bool IsCommune => Kind == CommuneCommittee;
}
