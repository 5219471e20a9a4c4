namespace Pipeline.Core.Reference;

/// <param name="Criteria">How many criteria the standard has.</param>
public sealed record NewRuralRules(int Criteria);
