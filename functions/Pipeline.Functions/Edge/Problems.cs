using Pipeline.Core;

namespace Pipeline.Functions.Edge;

/// <summary>Answers that tell what is wrong.</summary>
public static class Problems
{
    public static Answer Of(Problem problem) => Of([problem]);

    /// <summary>The status is that of the first problem, unless a later one is a failure of ours (5xx).</summary>
    public static Answer Of(IReadOnlyList<Problem> problems)
    {
        var gravest = problems.FirstOrDefault(p => p.Status >= 500) ?? problems[0];
        var answer = Answer.Json(gravest.Status, ProblemDocument.Of([gravest, .. problems.Where(p => p != gravest)]), EdgeJson.Readable.ProblemDocument);
        return answer with { ContentType = "application/problem+json; charset=utf-8", Codes = [.. problems.Select(p => p.Code)] };
    }
}
