namespace Pipeline.Core.Sheets;

public enum MeetingKind
{
    /// <summary>Sinh hoạt thường lệ: monthly, an obligation of every cell.</summary>
    Regular,

    /// <summary>Sinh hoạt chuyên đề: does not replace the regular one.</summary>
    Thematic,

    Extraordinary,
}
