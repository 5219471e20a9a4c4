namespace Pipeline.Core.Obligations;

/// <summary>Why a date of an apprenticeship plan is not owed.</summary>
public enum DropReason
{
    /// <summary>The rule pack lists the day as a holiday, whether or not the post is held.</summary>
    Holiday,

    /// <summary>No one holds the post that day.</summary>
    Vacant,

    /// <summary>The person has another planned day on that date.</summary>
    SameDay,
}
