using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Intake;

namespace Pipeline.Storage.Ledger;

/// <summary>The deadlines that say whether a revision was on time: the pack's, or the extended ones of the organisation that owes its sheet.</summary>
internal sealed class SheetDeadlines(ExtensionStore extensions)
{
    /// <summary>Extensions are looked up only where they could matter: for what came after the pack's deadline.</summary>
    public async Task<MonthDeadlines> OfAsync(UnitDirectory directory, RevisionHead head, CancellationToken cancellation)
    {
        var byPack = MonthDeadlines.Of(head.Month, directory.PackOn(head.Month.LastDay));
        if (byPack.IsOnTime(head.ReceivedAt))
        {
            return byPack;
        }

        var owner = Forms.Find(head.Form) is { UnitLevel: var level } ? UnitOwner.In(directory, level, head.Unit, head.Month) : null;
        return byPack.ExtendedTo((await extensions.FindAsync(owner ?? head.Organization, head.Month, cancellation))?.Until);
    }
}
