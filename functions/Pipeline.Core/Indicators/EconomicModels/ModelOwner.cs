namespace Pipeline.Core.Indicators.EconomicModels;

/// <summary>Someone who had an effective model at the end of a month. An owner of several is counted at one place, so that owners can be summed.</summary>
/// <param name="LastMonth">The last month at whose end a model of theirs was effective.</param>
/// <param name="Commune">Of the model they are counted with.</param>
public sealed record ModelOwner(string Owner, Month LastMonth, string Commune, string Sector);
