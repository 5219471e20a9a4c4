using Pipeline.Core;

namespace Pipeline.Functions.Edge;

/// <summary>Answers that tell what is wrong.</summary>
public static class Problems
{
    public static Answer Of(Problem problem) => Of([problem]);

    public static Answer Of(IReadOnlyList<Problem> problems) => Of(ProblemDocument.Of(problems));

    public static Answer Of(ProblemDocument document) => Answer.Json(document.Status, document, EdgeJson.Readable.ProblemDocument) with
    {
        ContentType = "application/problem+json; charset=utf-8",
        Codes = [.. document.Problems.Select(p => p.Code)],
    };
}
