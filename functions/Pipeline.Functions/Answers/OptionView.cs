using Pipeline.Core;

namespace Pipeline.Functions.Answers;

/// <summary>An option of a choice, as it is sent and as a person reads it.</summary>
public sealed record OptionView(string Value, Bilingual Caption);
