namespace Pipeline.Local.Reports;

internal enum ReportLanguage
{
    Vi,
    En,

    /// <summary>Vietnamese, with the English below or beside it.</summary>
    Both,
}
