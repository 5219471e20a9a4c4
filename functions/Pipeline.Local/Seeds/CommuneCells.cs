using Pipeline.Core.Reference;
using Pipeline.Local.Seeds.Facts;

namespace Pipeline.Local.Seeds;

/// <summary>The cells of a commune beside those of its villages: offices, police and military, health station, schools.</summary>
public static class CommuneCells
{
    public static IEnumerable<SeedCell> Of(CommuneFact fact)
    {
        yield return Cell(fact, "CQ", "Cơ quan " + fact.FullName, Bloc.Agency, 14);
        yield return Cell(fact, "QS", "Công an – Quân sự " + fact.FullName, Bloc.Agency, 7);
        yield return Cell(fact, "YT", "Trạm Y tế " + fact.FullName, Bloc.Station, 5);
        yield return Cell(fact, "MN", "Trường Mầm non " + fact.Name, Bloc.School, 8);
        if (fact.Small)
        {
            yield return Cell(fact, "PT", "Trường PTDTBT Tiểu học và THCS " + fact.Name, Bloc.School, 12);
        }
        else
        {
            yield return Cell(fact, "TH", "Trường PTDTBT Tiểu học " + fact.Name, Bloc.School, 10);
            yield return Cell(fact, "CS", "Trường PTDTBT THCS " + fact.Name, Bloc.School, 9);
        }
    }

    private static SeedCell Cell(CommuneFact fact, string suffix, string name, Bloc bloc, int members) => new(
        new Cell($"{fact.Committee}-{suffix}", "Chi bộ " + name, fact.Committee, bloc, null, SeedDays.RegisterOpened, null, []), fact, members);
}
