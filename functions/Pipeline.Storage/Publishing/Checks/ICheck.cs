namespace Pipeline.Storage.Publishing.Checks;

internal interface ICheck
{
    /// <summary>Stable, kebab-case.</summary>
    string Name { get; }
}
