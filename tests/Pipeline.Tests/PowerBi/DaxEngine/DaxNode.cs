namespace Pipeline.Tests.PowerBi.DaxEngine;

/// <summary>An expression of DAX, parsed.</summary>
internal abstract record DaxNode
{
    public sealed record Number(double Value) : DaxNode;

    public sealed record Text(string Value) : DaxNode;

    public sealed record Rows(string Name) : DaxNode;

    public sealed record Measure(string Name) : DaxNode;

    /// <summary>A variable, or a word such as ASC.</summary>
    public sealed record Word(string Name) : DaxNode;

    public sealed record Not(DaxNode Of) : DaxNode;

    public sealed record Column(string Table, string Name) : DaxNode;

    public sealed record Binary(string Operator, DaxNode Left, DaxNode Right) : DaxNode;

    public sealed record Call(string Function, IReadOnlyList<DaxNode> Arguments) : DaxNode;

    public sealed record Variable(string Name, DaxNode Value, DaxNode Result) : DaxNode;
}
