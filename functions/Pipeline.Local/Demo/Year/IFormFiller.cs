using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>What an honest clerk writes into a form.</summary>
public interface IFormFiller
{
    FormDefinition Form { get; }

    /// <summary>The rows of a unit's month as they are known on a day: nothing that is dated later. Empty: there is nothing to report.</summary>
    IReadOnlyList<object> Rows(string unit, Month month, DateOnly asOf);

    /// <summary>The first day on which the whole month is known; it can lie in the first days of the next one.</summary>
    DateOnly KnownOn(string unit, Month month);

    /// <summary>Why there is nothing to report.</summary>
    string NilReason(string unit, Month month);

    /// <summary>The same rows with a slip that no rule can see: what is corrected later.</summary>
    IReadOnlyList<object> WithSlip(IReadOnlyList<object> rows);

    /// <summary>The same rows with a figure that breaks a rule: what is refused.</summary>
    IReadOnlyList<object> WithWrongFigure(IReadOnlyList<object> rows);
}
