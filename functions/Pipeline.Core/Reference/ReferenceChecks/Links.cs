namespace Pipeline.Core.Reference.ReferenceChecks;

/// <summary>Notes the rows whose code names nothing, or nothing in force. A row without a code there is left alone.</summary>
internal sealed class Links(Findings findings)
{
    /// <summary>What is named must be in force on every day of the row.</summary>
    public void Throughout<T>(IEnumerable<T> rows, string column, Func<T, string?> code, Referents referents)
        where T : class, IDated => Check(rows, column, code, referents, referents.Cover);

    /// <summary>What is named must exist, whenever.</summary>
    public void Ever<T>(IEnumerable<T> rows, string column, Func<T, string?> code, Referents referents)
        where T : class, IDated => Check(rows, column, code, referents, (_, _) => true);

    private void Check<T>(IEnumerable<T> rows, string column, Func<T, string?> code, Referents referents, Func<string, IDated, bool> inForce)
        where T : class, IDated
    {
        foreach (var row in rows)
        {
            if (code(row) is { } named && !referents.Knows(named))
            {
                findings.Add(row, Problem.ReferenceCodeUnknown(column, named));
            }
            else if (code(row) is { } known && !inForce(known, row))
            {
                findings.Add(row, Problem.ReferenceNotInForce(column, known));
            }
        }
    }
}
