namespace Pipeline.Local.PowerBi.Model;

/// <summary>Many rows to one: a choice in the one narrows the many, never the other way.</summary>
/// <param name="IsActive">Of the ways between two tables one alone is: a second one would be ambiguous.</param>
internal sealed record ModelRelationship(string FromTable, string FromColumn, string ToTable, string ToColumn, bool IsActive);
