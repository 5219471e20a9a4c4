using System.Globalization;
using System.Text.Json;
using CsvHelper;
using Pipeline.Core.Reference;
using Pipeline.Storage.Reference.Tables;

namespace Pipeline.Storage.Reference;

/// <summary>Writes reference data as the files that <see cref="ReferenceReader"/> reads: UTF-8, LF, rows in the order given.</summary>
public static class ReferenceWriter
{
    /// <returns>File name → content.</returns>
    public static IReadOnlyDictionary<string, string> Write(ReferenceData data)
    {
        var units = data.Units;
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [DeploymentFile.FileName] = Json(JsonSerializer.Serialize(
                new DeploymentFile(units.DeploymentName, units.FirstMonth.ToString()), ReferenceFormats.ForPeople.DeploymentFile)),
        };
        foreach (var pack in units.RulePacks)
        {
            files[RulePackFile.NameOf(pack.Code)] = Json(JsonSerializer.Serialize(pack, ReferenceFormats.ForPeople.RulePack));
        }

        Add(files, SupervisingLevelsTable.Definition, units.SupervisingLevels);
        Add(files, OrganizationsTable.Definition, units.Organizations);
        Add(files, CommunesTable.Definition, units.Communes);
        Add(files, VillagesTable.Definition, units.Villages);
        Add(files, CellsTable.Definition, units.Cells);
        Add(files, ClustersTable.Definition, units.Clusters);
        Add(files, ClusterCellsTable.Definition, units.ClusterCells);
        Add(files, SectorsTable.Definition, units.Sectors);
        Add(files, OfficesTable.Definition, units.Offices);
        Add(files, CalendarTable.Definition, units.Calendar);
        Add(files, MembersTable.Definition, data.Members);
        Add(files, HouseholdsTable.Definition, data.Households);
        Add(files, AssignmentsTable.Definition, data.Assignments);
        Add(files, PostsTable.Definition, data.Posts);
        Add(files, HoldersTable.Definition, data.Holders);
        Add(files, PlansTable.Definition, data.Plans);
        Add(files, VillageMeetingPlansTable.Definition, data.VillageMeetingPlans);
        Add(files, TermPlansTable.Definition, data.TermPlans);
        return files;
    }

    private static string Json(string text) => text + "\n";

    private static void Add<T>(SortedDictionary<string, string> files, ReferenceTable<T> table, IReadOnlyList<T> rows)
        where T : class
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true))
        {
            csv.WriteHeader([.. table.Columns]);
            foreach (var row in rows)
            {
                foreach (var field in table.Write(row))
                {
                    csv.WriteField(field);
                }

                csv.EndRecord();
            }
        }

        files[table.File] = text.ToString();
    }
}
