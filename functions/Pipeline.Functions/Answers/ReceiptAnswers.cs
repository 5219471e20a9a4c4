using Pipeline.Core;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Intake;

namespace Pipeline.Functions.Answers;

/// <summary>What a check of a receipt without a key says, as HTTP.</summary>
public static class ReceiptAnswers
{
    private static readonly string Unknown = KebabCase.Of(ReceiptState.Unknown);

    /// <summary>A code that nobody was given is told to the log beside its answer: many of them from one place are guesses.</summary>
    public static Answer Of(Found<ReceiptStanding> found) =>
        Answer.Found(found, EdgeJson.Readable.ReceiptStanding) is var answer && found.Value?.State == Unknown ? answer with { Codes = ["receipt-not-given"] } : answer;
}
