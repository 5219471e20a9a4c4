using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Storage.Reference.Tables;

namespace Pipeline.Storage.Reference;

/// <summary>Reads the files of the reference data into rows; whether the rows agree is for the checks of the core to say.</summary>
public sealed class ReferenceReader
{
    private readonly ReferenceFiles _files;
    private readonly RowOrigins _origins = new();
    private readonly List<Problem> _problems;
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    private ReferenceReader(ReferenceFiles files) => (_files, _problems) = (files, [.. files.Problems]);

    public static ReferenceReading Read(ReferenceFiles files) =>
        files.Problems.Count > 0 ? new(null, new RowOrigins(), files.Problems, new Dictionary<string, int>(StringComparer.Ordinal))
        : new ReferenceReader(files).Read();

    private ReferenceReading Read()
    {
        var data = new ReferenceData(
            Units(),
            Rows(MembersTable.Definition),
            Rows(HouseholdsTable.Definition),
            Rows(AssignmentsTable.Definition),
            Rows(PostsTable.Definition),
            Rows(HoldersTable.Definition),
            Rows(PlansTable.Definition))
        {
            VillageMeetingPlans = Rows(VillageMeetingPlansTable.Definition),
            TermPlans = Rows(TermPlansTable.Definition),
        };
        _problems.AddRange(_files.Files.Keys.Where(f => !_counts.ContainsKey(f) && f != "README.md").Select(Problem.ReferenceFileUnknown));
        return new ReferenceReading(_problems.Count == 0 ? data : null, _origins, _problems, _counts);
    }

    private ReferenceUnits Units()
    {
        var deployment = Json(DeploymentFile.FileName, ReferenceFormats.ForPeople.DeploymentFile);
        var units = new ReferenceUnits(
            deployment?.Name ?? default,
            FirstMonth(deployment),
            Rows(SupervisingLevelsTable.Definition),
            Rows(OrganizationsTable.Definition),
            Rows(CommunesTable.Definition),
            Rows(VillagesTable.Definition),
            Rows(CellsTable.Definition),
            Rows(ClustersTable.Definition),
            Rows(ClusterCellsTable.Definition),
            Rows(SectorsTable.Definition),
            Rows(CalendarTable.Definition),
            RulePacks())
        {
            Offices = Rows(OfficesTable.Definition),
        };
        _origins.Add(units, DeploymentFile.FileName, 1);
        return units;
    }

    private Month FirstMonth(DeploymentFile? deployment)
    {
        if (deployment is not null && !Month.TryParse(deployment.FirstMonth, out _))
        {
            _problems.Add(Problem.MonthInvalid(deployment.FirstMonth).At(DeploymentFile.FileName + ":1"));
        }

        return Month.TryParse(deployment?.FirstMonth, out var month) ? month : default;
    }

    private List<RulePack> RulePacks()
    {
        var packs = new List<RulePack>();
        foreach (var file in _files.Files.Keys.Where(RulePackFile.IsName).Order(StringComparer.Ordinal))
        {
            if (Json(file, ReferenceFormats.ForPeople.RulePack) is { } pack)
            {
                _origins.Add(pack, file, 1);
                packs.Add(pack);
                if (file != RulePackFile.NameOf(pack.Code))
                {
                    _problems.Add(Problem.ReferenceRulePackValue("code", Path.GetFileNameWithoutExtension(file)).At(file + ":1"));
                }
            }
        }

        return packs;
    }

    private List<T> Rows<T>(ReferenceTable<T> table)
        where T : class
    {
        var rows = Content(table.File) is { } content ? CsvRows.Read(table, content, _origins, _problems) : [];
        _counts[table.File] = rows.Count;
        return rows;
    }

    private T? Json<T>(string file, JsonTypeInfo<T> type)
        where T : class
    {
        var read = Content(file) is { } content ? JsonFile.Read(file, content, type, _problems) : null;
        _counts[file] = read is null ? 0 : 1;
        return read;
    }

    /// <summary>The content of a file, or null with a problem noted.</summary>
    private ReadOnlyMemory<byte>? Content(string file)
    {
        var found = _files.Files.TryGetValue(file, out var content);
        if (found && Utf8.IsValid(content.Span))
        {
            return content;
        }

        _problems.Add(found ? Problem.ReferenceFileNotText(file) : Problem.ReferenceFileMissing(file));
        return null;
    }
}
