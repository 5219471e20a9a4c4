namespace Pipeline.Core.Datasets.Dictionary;

/// <summary>What an entry of the dictionary is about.</summary>
public enum EntryKind
{
    Table,
    Column,

    /// <summary>What INDICATORS defines: several columns of a fact table, under one rule.</summary>
    Figure,

    /// <summary>What a report computes of the columns.</summary>
    Measure,
}
