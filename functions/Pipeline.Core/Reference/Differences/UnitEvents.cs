namespace Pipeline.Core.Reference.Differences;

/// <summary>Reads from the dated versions of units what happens to them: openings, closings, mergers, splits, moves, new names.</summary>
public static class UnitEvents
{
    /// <summary>In the order of (day, table, kind, codes).</summary>
    public static IReadOnlyList<UnitEvent> Of(ReferenceUnits units) =>
    [
        .. Of(UnitTable.Organization, units.Organizations, o => o.SupervisingLevel, o => o.Name)
            .Concat(Of(UnitTable.Commune, units.Communes, _ => null, c => c.Name))
            .Concat(Of(UnitTable.Village, units.Villages, v => v.Commune, v => v.Name))
            .Concat(Of(UnitTable.Cell, units.Cells, c => c.Organization, c => c.Name))
            .OrderBy(e => e.Date).ThenBy(e => e.Unit).ThenBy(e => e.Kind).ThenBy(e => e.Codes, StringComparer.Ordinal),
    ];

    private static IEnumerable<UnitEvent> Of<T>(UnitTable table, IReadOnlyList<T> units, Func<T, string?> owner, Func<T, string> name)
        where T : class, IUnit
    {
        var histories = units.GroupBy(u => u.Code, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderBy(u => u.ValidFrom).ToList(), StringComparer.Ordinal);
        var ended = histories.Values.Select(h => h[^1]).Where(u => u.ValidTo is not null).ToList();
        return Openings(table, histories.Values.Select(h => h[0]), ended)
            .Concat(Endings(table, ended, (code, day) => histories.TryGetValue(code, out var h) && h[0].ValidFrom < day))
            .Concat(histories.Values.SelectMany(h => Changes(table, UnitEventKind.Moved, h, owner)))
            .Concat(histories.Values.SelectMany(h => Changes(table, UnitEventKind.Renamed, h, name)));
    }

    /// <summary>A unit that takes over from another on its first day is told of with that one.</summary>
    private static IEnumerable<UnitEvent> Openings<T>(UnitTable table, IEnumerable<T> first, List<T> ended)
        where T : class, IUnit
    {
        var followers = ended.SelectMany(u => u.Successors.Select(s => (Code: s, Day: u.ValidTo!.Value))).ToHashSet();
        return first.Where(u => !followers.Contains((u.Code, u.ValidFrom)))
            .Select(u => new UnitEvent(u.ValidFrom, table, UnitEventKind.Opened, u.Code, null, null));
    }

    private static IEnumerable<UnitEvent> Endings<T>(UnitTable table, List<T> ended, Func<string, DateOnly, bool> wasThereBefore)
        where T : class, IUnit
    {
        foreach (var unit in ended.Where(u => u.Successors.Count != 1))
        {
            var kind = unit.Successors.Count == 0 ? UnitEventKind.Closed : UnitEventKind.Split;
            yield return new(unit.ValidTo!.Value, table, kind, unit.Code, null, unit.Successors.Count == 0 ? null : string.Join(' ', unit.Successors));
        }

        foreach (var group in ended.Where(u => u.Successors.Count == 1).GroupBy(u => (Day: u.ValidTo!.Value, Successor: u.Successors[0])))
        {
            var codes = group.Select(u => u.Code).Order(StringComparer.Ordinal).ToList();
            var kind = codes.Count > 1 || wasThereBefore(group.Key.Successor, group.Key.Day) ? UnitEventKind.Merged : UnitEventKind.Replaced;
            yield return new(group.Key.Day, table, kind, string.Join(' ', codes), null, group.Key.Successor);
        }
    }

    private static IEnumerable<UnitEvent> Changes<T>(UnitTable table, UnitEventKind kind, List<T> history, Func<T, string?> value)
        where T : class, IUnit =>
        from pair in history.Zip(history.Skip(1))
        where value(pair.First) != value(pair.Second)
        select new UnitEvent(pair.Second.ValidFrom, table, kind, pair.Second.Code, value(pair.First), value(pair.Second));
}
