namespace Pipeline.Core.Jobs;

/// <summary>A kind of run that the job log keeps.</summary>
/// <param name="Code">kebab-case; of a timer's run the timer's name.</param>
/// <param name="Repeatable">Whether it can be run again from the log: all it needs are its inputs, and running it twice does no harm.</param>
public sealed record JobKind(string Code, Bilingual Name, bool Repeatable);
