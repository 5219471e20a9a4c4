namespace Pipeline.Core.Indicators.MemberReports;

/// <summary>H2b: the households of a cell's members in charge, on the month's last day.</summary>
/// <param name="Households">Summed over members: a household with two members in charge is carried by both.</param>
/// <param name="Most">The most that one member has; null if no one has any.</param>
/// <param name="OverCap">Members with more households than the pack's cap.</param>
public readonly record struct Load(int Households, int Members, int? Most, int OverCap);
