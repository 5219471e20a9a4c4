using Pipeline.Core;

namespace Pipeline.Storage.Ledger;

/// <summary>A row of the ledger as a client sees it. Its JSON is camelCase. People stand as codes only.</summary>
/// <param name="Kind"><c>sheet</c>, or the kind of activity.</param>
/// <param name="Form">The form's code; of an activity the form that reports it.</param>
/// <param name="Name">What is owed, in both languages: the form or the activity.</param>
/// <param name="Due">It is owed before this instant; of a sheet with the organisation's extension.</param>
/// <param name="State">Of a sheet and of an activity different ones.</param>
public sealed record ObligationView(
    string Kind, string Organization, string OrganizationName, string Form, string Unit, string UnitName, Bilingual Name,
    DateTimeOffset Due, string RulePack, Bilingual Why, string State)
{
    /// <summary>How many are owed, where it is not one: households.</summary>
    public int? Owed { get; init; }

    /// <summary>How much of it is met; of activities only.</summary>
    public decimal? Met { get; init; }

    /// <summary>The day that was planned, or is in the calendar.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>A member's code, where it is one person's duty.</summary>
    public string? Person { get; init; }

    public string? Post { get; init; }

    public string? Village { get; init; }

    public string? Sector { get; init; }

    /// <summary>The body that meets.</summary>
    public string? Body { get; init; }

    /// <summary>The revision that counts; it is the base of the next.</summary>
    public int? Revision { get; init; }

    /// <summary>Of the revision that counts.</summary>
    public string? Receipt { get; init; }

    /// <summary>When the first revision not withdrawn was received: it decides on time or late.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    public bool? OnTime { get; init; }

    /// <summary>The extension of the organisation's deadline.</summary>
    public ExtensionView? Extension { get; init; }

    /// <summary>The board's last word on the revision that counts.</summary>
    public ReviewView? Review { get; init; }
}
