using Pipeline.Core.Reference;

namespace Pipeline.Local.Seeds.Facts;

/// <summary>An organisation outside the communes.</summary>
/// <param name="Cells">The names of a committee's cells, with commas between them; empty for a grassroots cell.</param>
/// <param name="Members">About how many members each cell has.</param>
public sealed record AgencyFact(string Code, string Name, string NameEn, Bloc Bloc, int Members, string Cells = "");
