using Microsoft.Azure.Functions.Worker;

namespace Pipeline.Tests.Host;

/// <summary>Timer functions that write down their runs.</summary>
public sealed class RecordingTimers(RecordingTimers.Runs runs)
{
    public Task Daily(TimerInfo timer, CancellationToken cancellation) => runs.AddAsync("Daily", timer, cancellation);

    public Task Cut(TimerInfo timer, CancellationToken cancellation) => runs.AddAsync("Cut", timer, cancellation);

    /// <summary>What ran, and what a run does.</summary>
    public sealed class Runs
    {
        private readonly List<(string Name, TimerInfo Info)> _all = [];

        public Func<string, CancellationToken, Task> Does { get; set; } = (_, _) => Task.CompletedTask;

        public int AtOnce { get; private set; }

        public int MostAtOnce { get; private set; }

        public IReadOnlyList<(string Name, TimerInfo Info)> All
        {
            get
            {
                lock (_all)
                {
                    return [.. _all];
                }
            }
        }

        public IReadOnlyList<string> Names => [.. All.Select(r => r.Name)];

        public async Task AddAsync(string name, TimerInfo info, CancellationToken cancellation)
        {
            lock (_all)
            {
                _all.Add((name, info));
                MostAtOnce = Math.Max(MostAtOnce, ++AtOnce);
            }

            try
            {
                await Does(name, cancellation);
            }
            finally
            {
                lock (_all)
                {
                    AtOnce--;
                }
            }
        }
    }
}
