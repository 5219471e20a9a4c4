namespace Pipeline.Core.Obligations;

/// <summary>More time that the board gave one organisation for a month's sheets (INDICATORS, Time). The lock stays where it is.</summary>
/// <param name="Until">Received before this instant is on time, UTC.</param>
/// <param name="Reason">Free text: shown to the organisation and the board, in no dataset.</param>
/// <param name="GivenBy">The id of the board's key.</param>
public sealed record Extension(string Organization, Month Month, DateTimeOffset Until, string Reason, DateTimeOffset GivenAt, string GivenBy);
