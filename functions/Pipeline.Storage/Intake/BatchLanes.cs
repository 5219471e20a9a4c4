namespace Pipeline.Storage.Intake;

/// <summary>
/// Which sheets of a batch wait for each other: those of one form, unit and month, because a later one may build on an earlier one. Where an
/// id stands twice, all do, so that it is always the earlier sheet that has it.
/// </summary>
internal static class BatchLanes
{
    /// <returns>Positions in the batch; in a lane in their order.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyList<IncomingSheet?> batch)
    {
        var positions = Enumerable.Range(0, batch.Count);
        var ids = batch.Where(s => s?.Draft.Id is not null).Select(s => s!.Draft.Id!).ToList();
        return ids.Distinct(StringComparer.Ordinal).Count() < ids.Count
            ? [[.. positions]]
            : [.. positions.GroupBy(i => (batch[i]?.Draft.Form?.Code, batch[i]?.Draft.Unit, batch[i]?.Draft.Month)).Select(g => g.ToList())];
    }
}
