using Pipeline.Core.Sheets;

namespace Pipeline.Core.Reference.Changes;

/// <summary>One change on its way into the rows: what it says, whom it may concern, and where its problems go.</summary>
public sealed class ChangeStep
{
    private readonly RegisterChange _change;
    private readonly ProblemList _problems;
    private readonly int _index;

    internal ChangeStep(RegisterEdit edit, RegisterChange change, int index, ChangeScope scope, ProblemList problems)
    {
        (Rows, _change, _index, Scope, _problems) = (edit, change, index, scope, problems);
        edit.Current = index;
    }

    public RegisterEdit Rows { get; }

    public ChangeScope Scope { get; }

    /// <summary>The first day on which the change holds.</summary>
    public DateOnly Day => _change.Effective;

    /// <summary>A text that the kind requires.</summary>
    public string Text(string field) => _change.Text(field) ?? throw new InvalidOperationException($"{field} is required, and a change without it is not made.");

    public string? OptionalText(string field) => _change.Text(field);

    public bool? YesNo(string field) => _change.YesNo(field);

    public void Tell(Problem problem, string field) => _problems.Add(problem.At(ChangePlace.Of(_index, field)));

    /// <summary>Whether the unit is there on the day and the organisation may file for it; otherwise the problem is told at the field.</summary>
    public bool Owns(UnitLevel level, string unit, string field)
    {
        var owns = Scope.Owns(level, unit, Day);
        if (owns != true)
        {
            Tell(
                owns is false ? Problem.UnitOfAnother(unit)
                : Scope.Directory.Versions(level, unit).Any() ? Problem.RegisterNotInForce(unit, Day)
                : Problem.RegisterCodeUnknown(unit),
                field);
        }

        return owns == true;
    }

    /// <summary>Whether a code is free for something new; otherwise the problem is told.</summary>
    public bool IsFree<T>(EditedRows<T> rows, string code, string field)
        where T : class, IDated
    {
        if (rows.Of(code).Count == 0)
        {
            return true;
        }

        Tell(Problem.RegisterCodeTaken(code), field);
        return false;
    }

    /// <summary>The row in force on the day, that the change ends or follows; null with the problem told if there is none, or if a later change is on file.</summary>
    public T? InForce<T>(EditedRows<T> rows, string code, string field)
        where T : class, IDated
    {
        var versions = rows.Of(code);
        var problem = versions.Count == 0 ? Problem.RegisterCodeUnknown(code)
            : versions.FirstOrDefault(v => v.ValidFrom > Day) is { } later ? Problem.RegisterChangedLater(code, later.ValidFrom)
            : versions.On(Day) is null ? Problem.RegisterNotInForce(code, Day)
            : null;
        if (problem is null)
        {
            return versions.On(Day);
        }

        Tell(problem, field);
        return null;
    }

    /// <summary>Whether a member is there on the day; otherwise the problem is told.</summary>
    public bool IsMember(string code, string field)
    {
        var versions = Rows.Members.Of(code);
        if (versions.On(Day) is not null)
        {
            return true;
        }

        Tell(versions.Count == 0 ? Problem.RegisterCodeUnknown(code) : Problem.RegisterNotInForce(code, Day), field);
        return false;
    }

    /// <summary>Whether a row can end on the day: not on the one on which it began. Otherwise the problem is told.</summary>
    public bool CanEnd(IDated row, string code, string field)
    {
        if (row.ValidFrom < Day)
        {
            return true;
        }

        Tell(Problem.RegisterBeganThatDay(code, row.ValidFrom), field);
        return false;
    }

    /// <summary>Ends a row on the day and has another follow it; one that began on this very day is replaced.</summary>
    public void Follow<T>(EditedRows<T> rows, T row, T ended, T next)
        where T : class, IDated
    {
        if (row.ValidFrom == Day)
        {
            rows.Replace(row, next);
            return;
        }

        rows.Replace(row, ended);
        rows.Add(next);
    }
}
