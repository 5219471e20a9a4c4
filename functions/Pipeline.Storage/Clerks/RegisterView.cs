namespace Pipeline.Storage.Clerks;

/// <summary>What all sheets of an organisation's month can name. Its JSON is camelCase.</summary>
/// <param name="Codes">By kind of code, as <c>codeOf</c> of a field names it.</param>
public sealed record RegisterView(string Month, IReadOnlyDictionary<string, IReadOnlyList<ChoiceView>> Codes);
