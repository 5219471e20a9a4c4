using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>A sector against the reference data: known at the time, and of the kind that the form is about.</summary>
internal static class SectorChecks
{
    public static IEnumerable<Problem> Check(
        FormDefinition form, int row, string code, SectorKind kind, CheckContext context, Func<Sector, bool> inForce)
    {
        var field = DateChecks.Field(form, "sector");
        var versions = context.Directory.Units.Sectors.Where(s => s.Code == code && inForce(s)).ToList();
        if (versions.Count == 0)
        {
            yield return Problem.CodeUnknown(field, code).At(Place.Of(row, "sector"));
        }
        else if (versions.TrueForAll(s => s.Kind != kind))
        {
            yield return Problem.SectorOfOtherKind(field, code, kind).At(Place.Of(row, "sector"));
        }
    }
}
