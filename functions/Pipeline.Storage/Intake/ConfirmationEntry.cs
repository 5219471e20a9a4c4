using Pipeline.Core.Sheets;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Intake;

/// <summary>A confirmation as the audit log has it: which key, of which receipt, which marks.</summary>
internal static class ConfirmationEntry
{
    /// <param name="confirmations">One or several of one revision.</param>
    public static AuditEntry Of(RevisionHead head, IReadOnlyList<Confirmation> confirmations) => new(
        confirmations[0].At, confirmations[0].Key, "confirm-marks", head.Receipt, string.Join(' ', confirmations.Select(c => c.Code)));
}
