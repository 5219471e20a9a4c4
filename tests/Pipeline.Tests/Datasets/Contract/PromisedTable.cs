namespace Pipeline.Tests.Datasets.Contract;

/// <param name="Since">The version that brought it.</param>
internal sealed record PromisedTable(string Since, IReadOnlyList<string> Key, IReadOnlyDictionary<string, PromisedColumn> Columns);
