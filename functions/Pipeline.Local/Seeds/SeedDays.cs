namespace Pipeline.Local.Seeds;

/// <summary>The days on which things happen in the real case.</summary>
public static class SeedDays
{
    /// <summary>The registers are made up from this day on; whoever and whatever was there before has it as its first day.</summary>
    public static readonly DateOnly RegisterOpened = new(2018, 1, 1);

    public static readonly DateOnly YearStart = new(2019, 1, 1);

    /// <summary>The last day of the demo year, inclusive.</summary>
    public static readonly DateOnly YearEnd = new(2019, 12, 31);

    /// <summary>Bản Péo is merged into Nậm Dịch (resolution 827/NQ-UBTVQH14).</summary>
    public static readonly DateOnly BanPeoMerged = new(2020, 1, 1);

    /// <summary>Registers and plans are made up to the day before this one.</summary>
    public static readonly DateOnly PlanEnd = new(2020, 4, 1);

    /// <summary>Vietnam's district level ends and Hà Giang is part of Tuyên Quang (resolution 202/2025/QH15).</summary>
    public static readonly DateOnly DistrictsEnded = new(2025, 7, 1);

    /// <summary>The deployment's first month by the guidance of 2025-10-28.</summary>
    public static readonly DateOnly Guidance2025TakenUp = new(2025, 11, 1);
}
