using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Indicators;
using Pipeline.Core.Reference;
using Pipeline.Core.Summaries;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Indicators;

/// <summary>Random countries side by side as regions of one, each under a level of its own, with codes of its own that stand between those of the others.</summary>
internal sealed partial class ManyRegions
{
    private static readonly Month First = A.Month("2019-02");

    private readonly IReadOnlyList<(Country Country, string Suffix)> _countries;
    private readonly UnitDirectory _directory;
    private readonly SurrogateKeys _keys;

    private ManyRegions(IReadOnlyList<(Country Country, string Suffix)> countries, IEnumerable<ClusterCell> more, IReadOnlyCollection<string> shared)
    {
        (_countries, Shared) = (countries, shared);
        var parts = countries.Select(c => Renamed(c.Country.Units, c.Suffix)).ToList();
        _directory = new(countries[0].Country.Units with
        {
            Organizations = [.. parts.SelectMany(p => p.Organizations)],
            Communes = [.. parts.SelectMany(p => p.Communes)],
            Villages = [.. parts.SelectMany(p => p.Villages)],
            Cells = [.. parts.SelectMany(p => p.Cells)],
            Clusters = [.. parts.SelectMany(p => p.Clusters)],
            ClusterCells = [.. parts.SelectMany(p => p.ClusterCells), .. more],
        });
        _keys = SurrogateKeys.None.WithVersions(KeyedVersions.Of(_directory.Units));
    }

    /// <summary>Codes that mean the same in every region.</summary>
    private IReadOnlyCollection<string> Shared { get; }

    /// <summary>Three countries, named by a number.</summary>
    public static ManyRegions Of(int number) => new(Countries(number), [], []);

    /// <summary>With a cell of the second in a cluster of the third.</summary>
    public static ManyRegions WithACluster(int number) => new(Countries(number), [A.InCluster("CUM-1-S3", "B0-S2"), A.InCluster("CUM-1-S3", "B1-S3")], []);

    /// <summary>With a person whom sheets of all of them name.</summary>
    public static ManyRegions WithAPerson(int number) => new(Countries(number), [], ["DV-A0-0"]);

    public MonthInputs Inputs(Month month)
    {
        var version = new MonthVersion(month, 1, MonthState.Final, _directory.PackOn(month.LastDay).Code, null);
        var history = month == First ? MonthHistory.None : MonthTables.Assemble(Inputs(month.Previous)).History;
        return new(version, _directory, _keys, Summaries(month), month == First ? [] : Summaries(month.Previous), history);
    }

    private static IReadOnlyList<(Country, string)> Countries(int number) =>
        [(RandomCountry.Of(number), "-S1"), (RandomCountry.Of(number + 1), "-S2"), (RandomCountry.Of(number + 2), "-S3")];

    private List<OrganizationMonthSummary> Summaries(Month month) =>
    [
        .. _countries.SelectMany(c => c.Country.Inputs(month).Current.Select(s => SummaryJson.Read(Encoding.UTF8.GetBytes(
            Code().Replace(Encoding.UTF8.GetString(SummaryJson.Write(s)), code => $"\"{Renamed(code.Groups["code"].Value, c.Suffix)}\""))))),
    ];

    private ReferenceUnits Renamed(ReferenceUnits units, string suffix)
    {
        return units with
        {
            Organizations = [.. units.Organizations.Select(o => o with
            {
                Code = Name(o.Code),
                Commune = o.Commune is null ? null : Name(o.Commune),
                SupervisingLevel = Name(o.SupervisingLevel),
                Successors = Names(o.Successors),
            })],
            Communes = [.. units.Communes.Select(c => c with { Code = Name(c.Code), Successors = Names(c.Successors) })],
            Villages = [.. units.Villages.Select(v => v with { Code = Name(v.Code), Commune = Name(v.Commune), Successors = Names(v.Successors) })],
            Cells = [.. units.Cells.Select(c => c with { Code = Name(c.Code), Organization = Name(c.Organization), Successors = Names(c.Successors) })],
            Clusters = [.. units.Clusters.Select(c => c with { Code = Name(c.Code) })],
            ClusterCells = [.. units.ClusterCells.Select(c => c with { Cluster = Name(c.Cluster), Cell = Name(c.Cell) })],
        };

        string Name(string code) => Renamed(code, suffix);

        IReadOnlyList<string> Names(IEnumerable<string> codes) => [.. codes.Select(Name)];
    }

    private string Renamed(string code, string suffix) => Shared.Contains(code) ? code : code + suffix;

    /// <summary>The codes of units, people, households and posts of a random country, as JSON strings.</summary>
    [GeneratedRegex("\"(?<code>(XA-|C-|T-|H-|P-|DV-|CUM-)[A-Z0-9-]+|[A-F][0-9][XY]?)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();
}
