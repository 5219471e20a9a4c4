using Pipeline.Storage;

namespace Pipeline.Tests.Faults;

/// <summary>Decides what befalls each call of a process's stores. At every call others may come in between.</summary>
/// <param name="fate">Given the number of the call, from 1, and whether it writes.</param>
internal sealed class Weather(Func<int, bool, Fate> fate)
{
    private readonly Lock _gate = new();
    private bool _dead;
    private bool _calm;

    /// <summary>Calls so far.</summary>
    public int Calls { get; private set; }

    /// <summary>Calls so far that write.</summary>
    public int Writes { get; private set; }

    /// <summary>Calls so far that something befell.</summary>
    public int Faults { get; private set; }

    /// <summary>Each call fails with a probability, half of the writes that fail having taken effect.</summary>
    public static Weather Of(Random random, double faults)
    {
        return new((_, writes) =>
        {
            lock (random)
            {
                return random.NextDouble() >= faults ? Fate.Passes
                    : writes && random.Next(2) == 0 ? Fate.LosesItsAnswer
                    : Fate.Fails;
            }
        });
    }

    /// <summary>The process dies at one of its writes.</summary>
    /// <param name="write">1 is the first.</param>
    public static Weather DeathAt(int write, bool after)
    {
        var seen = 0;
        return new((_, writes) => writes && Interlocked.Increment(ref seen) == write ? after ? Fate.DiesAfter : Fate.DiesBefore : Fate.Passes);
    }

    public static Weather Fine() => new((_, _) => Fate.Passes);

    /// <summary>From now on nothing befalls anyone.</summary>
    public void Calm() => _calm = true;

    public async Task<T> AroundAsync<T>(bool writes, Func<Task<T>> call)
    {
        await Task.Yield();
        switch (Draw(writes))
        {
            case Fate.Fails:
                throw Outage();
            case Fate.LosesItsAnswer or Fate.DiesAfter:
                await call();
                throw Outage();
            default:
                return await call();
        }
    }

    /// <summary>How many items of a listing are given before it breaks off; null if it does not.</summary>
    public async Task<int?> BreaksOffAfterAsync()
    {
        await Task.Yield();
        var drawn = Draw(writes: false);
        return drawn == Fate.Passes ? null : Calls % 4;
    }

    public static StoreUnavailableException Outage() => new("The store is out of reach.");

    private Fate Draw(bool writes)
    {
        lock (_gate)
        {
            if (_calm)
            {
                return Fate.Passes;
            }

            if (_dead)
            {
                throw Outage();
            }

            Calls++;
            Writes += writes ? 1 : 0;
            var drawn = fate(Calls, writes);
            Faults += drawn == Fate.Passes ? 0 : 1;
            _dead = drawn is Fate.DiesBefore or Fate.DiesAfter;
            return drawn == Fate.DiesBefore ? throw Outage() : drawn;
        }
    }
}
