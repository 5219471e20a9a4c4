namespace Pipeline.Core.Datasets.Measures;

/// <summary>The display folders of a table's measures.</summary>
public static class MeasureFolders
{
    public static Bilingual Rates { get; } = new("1. Tỷ lệ", "1. Rates");

    public static Bilingual AmongReported { get; } = new("2. Tỷ lệ trong số đã báo cáo", "2. Rates among those reported");

    public static Bilingual Looks { get; } = new("3. Theo dõi", "3. To watch");

    public static Bilingual Counts { get; } = new("4. Số lượng", "4. Counts");

    public static Bilingual LeftOut { get; } = new("5. Chưa báo cáo và không tính", "5. Missing and left out");

    public static Bilingual Targets { get; } = new("6. So với mục tiêu", "6. Against the target");
}
