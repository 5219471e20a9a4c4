using Pipeline.Core.Datasets.Measures;

namespace Pipeline.Local.PowerBi.Model;

/// <summary>The targets as the model makes them: levels in steps of five points.</summary>
internal static class TargetChoice
{
    public static ModelTable Table { get; } = ModelTable.Of(
        TargetTable.Definition,
        ModelColumns.Of(TargetTable.Definition),
        "SELECTCOLUMNS ( GENERATESERIES ( 50, 100, 5 ), \"target\", DIVIDE ( [Value], 100 ) )") with
    { IsCalculated = true };
}
