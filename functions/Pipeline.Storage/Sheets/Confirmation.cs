using Pipeline.Core;

namespace Pipeline.Storage.Sheets;

/// <summary>Someone said that an unusual value of a revision is right. A correction is another revision, and asks anew.</summary>
/// <param name="Id">The revision's.</param>
/// <param name="Code">The mark's; a sheet has each at most once.</param>
public sealed record Confirmation(string Organization, Month Month, string Id, string Code, DateTimeOffset At, string Key);
