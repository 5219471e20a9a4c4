using System.Collections;

namespace Pipeline.Core.Sheets;

/// <summary>All problems of one sheet, up to a number that a person can still work through; past it the list says that there are more.</summary>
public sealed class ProblemList : IReadOnlyList<Problem>
{
    /// <summary>How many are listed one by one.</summary>
    public const int Most = 1_000;

    private readonly List<Problem> _problems = [];

    /// <summary>How many were added, listed or not.</summary>
    public int Found { get; private set; }

    public int Count => _problems.Count;

    public Problem this[int index] => _problems[index];

    public void Add(Problem problem)
    {
        Found++;
        if (_problems.Count < Most)
        {
            _problems.Add(problem);
        }
        else if (_problems.Count == Most)
        {
            _problems.Add(Problem.MoreProblems(Most));
        }
    }

    public void AddRange(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems.TakeWhile(_ => _problems.Count <= Most))
        {
            Add(problem);
        }
    }

    public IEnumerator<Problem> GetEnumerator() => _problems.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
