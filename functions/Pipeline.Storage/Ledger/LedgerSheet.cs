using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;

namespace Pipeline.Storage.Ledger;

/// <summary>An owed sheet as it stands now.</summary>
/// <param name="Filed">Null if it is not filed.</param>
/// <param name="Review">The board's last word on the revision that counts; null if there is none.</param>
internal sealed record LedgerSheet(SheetObligation Sheet, FiledHead? Filed, SheetReview? Review, SheetState State);
