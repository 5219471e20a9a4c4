using Pipeline.Storage.Reference;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Intake;

/// <summary>From a received body to receipts: the checks of ARCHITECTURE «A submission» after key and media type, in its order.</summary>
public sealed class SubmissionIntake(Stores stores, SheetStore sheets, IReferenceSource reference, TimeProvider time)
{
    /// <summary>Takes one sheet or a batch. Bad input and outages are answers; the task fails only for a bug or when cancelled.</summary>
    public Task<IntakeAnswer> TakeAsync(Submission submission, CancellationToken cancellation)
    {
        _ = (stores, sheets, reference, time);
        return Task.FromException<IntakeAnswer>(new NotSupportedException());
    }
}
