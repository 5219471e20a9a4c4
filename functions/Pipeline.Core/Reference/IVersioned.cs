namespace Pipeline.Core.Reference;

/// <summary>A dated version of a thing with a code. The versions of one code do not overlap; each gets a surrogate key of its own.</summary>
public interface IVersioned : IDated
{
    string Code { get; }
}
