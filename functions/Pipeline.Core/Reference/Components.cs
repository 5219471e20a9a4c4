namespace Pipeline.Core.Reference;

/// <summary>Puts things together that belong together, at whatever distance.</summary>
internal sealed class Components<T>
    where T : notnull
{
    private readonly Dictionary<T, T> _next = [];

    /// <summary>The things seen, in no order.</summary>
    public IEnumerable<T> Things => _next.Keys;

    /// <summary>A thing that stands for all that belong with this one: the same for each of them until more are joined.</summary>
    public T Of(T thing)
    {
        if (_next.TryAdd(thing, thing))
        {
            return thing;
        }

        var standing = thing;
        while (_next[standing] is var next && !next.Equals(standing))
        {
            standing = _next[standing] = _next[next]; // Halves the way for whoever comes next.
        }

        return standing;
    }

    public void Join(T one, T other)
    {
        var (standing, joined) = (Of(one), Of(other));
        _next[joined] = standing;
    }
}
