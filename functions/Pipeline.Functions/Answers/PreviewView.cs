using Pipeline.Core;
using Pipeline.Core.Reference.Differences;

namespace Pipeline.Functions.Answers;

/// <summary>What an import would change, as <c>POST reference?dryRun=true</c> tells it.</summary>
/// <param name="Tables">Rows by file; files without a difference are left out.</param>
/// <param name="Events">What happens to units from now on by these files and not by the version in force.</param>
/// <param name="NoLonger">What happens by the version in force and not by these files.</param>
/// <param name="ComputedAnew">Months begun and not final whose figures may change.</param>
/// <param name="Final">Months in which something changes and whose figures stay as they are.</param>
public sealed record PreviewView(
    IReadOnlyList<TableDifference> Tables, EventsView Events, EventsView NoLonger, DutiesView Duties, IReadOnlyList<Month> ComputedAnew,
    IReadOnlyList<Month> Final)
{
    public static PreviewView Of(ImportPreview preview) => new(
        preview.Tables, EventsView.Of(preview.Events), EventsView.Of(preview.NoLonger), new(preview.Duties.Listed, preview.Duties.Total),
        preview.ComputedAnew, preview.Final);
}
