namespace Pipeline.Core.Sheets.Rules;

/// <summary>What a <see cref="RowRule"/> asks of its fields. Where a field that it compares is missing, it asks nothing.</summary>
public enum RowRuleKind
{
    /// <summary>The sum of the fields is at most the sum of <see cref="RowRule.Against"/> less that of <see cref="RowRule.Less"/>, all numbers.</summary>
    AtMost,

    /// <summary>The day is that of <see cref="RowRule.Against"/> or a later one.</summary>
    NotBefore,

    /// <summary>The day comes after that of <see cref="RowRule.Against"/>.</summary>
    After,

    /// <summary>Where the field is given (and is <see cref="RowRule.Value"/>), <see cref="RowRule.Against"/> is given (and is <see cref="RowRule.AgainstValue"/>).</summary>
    Needs,

    /// <summary>At least one of the fields is given.</summary>
    AnyOf,

    /// <summary>No two rows have the same in all the fields; what is missing in both is the same.</summary>
    Unique,

    /// <summary>The periods from and to the two days of <see cref="RowRule.Against"/>, both inclusive, of rows that have the same in the fields have no day in common. Without an end a period goes on.</summary>
    Apart,

    /// <summary>The unit of the sheet is not among the codes of the field.</summary>
    NotTheUnit,

    /// <summary>The sheet has one row.</summary>
    OneRow,
}
