namespace Pipeline.Local.Seeds.Facts;

/// <summary>The peoples of the district, for the style of made-up names.</summary>
public enum People
{
    Nung,
    Dao,
    Tay,
    Hmong,
    LaChi,
    Kinh,
}
