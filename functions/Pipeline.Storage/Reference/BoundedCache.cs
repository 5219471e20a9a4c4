namespace Pipeline.Storage.Reference;

/// <summary>The values used last, up to a number or a weight of them all. What never changes may be kept in it: there is no expiry.</summary>
/// <param name="weigh">What a value counts against the capacity; null: 1.</param>
internal sealed class BoundedCache<TKey, TValue>(int capacity, Func<TValue, int>? weigh = null)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _nodes = [];
    private readonly LinkedList<(TKey Key, TValue Value)> _newestFirst = new();
    private int _weight;

    public TValue? Find(TKey key)
    {
        lock (_lock)
        {
            if (!_nodes.TryGetValue(key, out var node))
            {
                return null;
            }

            _newestFirst.Remove(node);
            _newestFirst.AddFirst(node);
            return node.Value.Value;
        }
    }

    /// <returns>The value kept: the first of two that were made at once.</returns>
    public TValue Keep(TKey key, TValue value)
    {
        lock (_lock)
        {
            if (_nodes.TryGetValue(key, out var kept))
            {
                return kept.Value.Value;
            }

            _nodes[key] = _newestFirst.AddFirst((key, value));
            _weight += Weight(value);
            while (_weight > capacity && _newestFirst.Last is { Value: var oldest })
            {
                _nodes.Remove(oldest.Key);
                _newestFirst.RemoveLast();
                _weight -= Weight(oldest.Value);
            }

            return value;
        }
    }

    private int Weight(TValue value) => weigh?.Invoke(value) ?? 1;
}
