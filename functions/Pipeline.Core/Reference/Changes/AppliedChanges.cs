using Pipeline.Core.Reference.Differences;
using Pipeline.Core.Reference.ReferenceChecks;
using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes;

/// <summary>What comes of the changes of a request on a version of the reference data. Pure.</summary>
/// <param name="Data">The reference data with the changes made; not to be used where there are problems.</param>
/// <param name="Problems">Each with its place in the request. Those of status 403 concern another organisation's units.</param>
public sealed record AppliedChanges(ReferenceData Data, IReadOnlyList<Problem> Problems)
{
    /// <summary>The latest first day of a change: further ahead is taken for a slip of the pen.</summary>
    public static readonly TimeSpan FurthestAhead = TimeSpan.FromDays(366);

    /// <summary>Makes the changes in their order, each on what the ones before have left, then checks the whole as an import is checked.</summary>
    /// <param name="current">Sound reference data.</param>
    public static AppliedChanges Of(ReferenceData current, IReadOnlyList<RegisterChange> changes, ChangeScope scope)
    {
        var edit = new RegisterEdit(current);
        var problems = new ProblemList();
        for (var i = 0; i < changes.Count; i++)
        {
            var step = new ChangeStep(edit, changes[i], i, scope, problems);
            if (changes[i].Effective > scope.Today.AddDays(FurthestAhead.Days))
            {
                step.Tell(Problem.RegisterDayTooFarAhead(changes[i].Effective, scope.Today.AddDays(FurthestAhead.Days)), Field.Effective);
            }
            else
            {
                changes[i].Kind.Apply(step);
            }
        }

        var data = edit.ToData();
        problems.AddRange(problems.Count > 0 ? [] : ReferenceCheck.All(data, edit.Origins).Select(RegisterEdit.Placed));
        return new(data, problems);
    }

    /// <summary>The rows that the changes make, end or change.</summary>
    public ReferenceDifference DifferenceFrom(ReferenceData current) => ReferenceDifference.Of(current, Data);
}
