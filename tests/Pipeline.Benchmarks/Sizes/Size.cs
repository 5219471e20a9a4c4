using Pipeline.Core;

namespace Pipeline.Benchmarks.Sizes;

/// <summary>How large a made-up deployment is. Its shape is the real district's: what differs is how many there are of each.</summary>
/// <param name="Provinces">The levels above the communes; communes and other organisations are spread over them in turn.</param>
/// <param name="Committees">Agency-bloc committees.</param>
/// <param name="GrassrootsCells">Organisations that are one cell.</param>
/// <param name="Villages">Of a commune.</param>
/// <param name="CellsOfVillage">Beside these a commune has the five of its offices, schools and station.</param>
/// <param name="CellsOfCommittee">Of an agency-bloc committee.</param>
/// <param name="Households">Of a village.</param>
public sealed record Size(
    string Name, int Provinces, int Communes, int Committees, int GrassrootsCells, int Villages, int CellsOfVillage, int CellsOfCommittee, int Households)
{
    /// <summary>The first month that is filed for; the packs of 2025 are in force.</summary>
    public static readonly Month FirstMonth = new(2026, 1);

    /// <summary>A cell has 8 to 20 members, 14 on average.</summary>
    public const int LeastMembers = 8;

    public const int MostMembers = 20;

    /// <summary>Months that plans and calendars are made up for, and so the most that can be generated.</summary>
    public const int MostMonths = 12;

    /// <summary>73 organisations, about 400 cells, 5,600 members, 9,600 households: the real case's numbers.</summary>
    public static Size District { get; } = new("district", 1, 25, 3, 45, 8, 1, 11, 48);

    /// <summary>200 communes, 6,400 cells, 90,000 members, 110,000 households.</summary>
    public static Size Province { get; } = new("province", 1, 200, 150, 1_480, 10, 1, 13, 55);

    /// <summary>3,321 communes, 52,000 organisations, 385,000 cells, 5.4 million members, 90,000 villages, 6.6 million households.</summary>
    public static Size Nation { get; } = new("nation", 34, 3_321, 20_000, 28_679, 27, 2, 8, 74);

    public static IReadOnlyList<Size> All { get; } = [District, Province, Nation];

    public int Organizations => Communes + Committees + GrassrootsCells;

    /// <summary>Null if no size has that name.</summary>
    public static Size? Find(string name) => All.FirstOrDefault(s => s.Name == name);
}
