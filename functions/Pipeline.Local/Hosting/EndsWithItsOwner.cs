using Microsoft.Extensions.Hosting;

namespace Pipeline.Local.Hosting;

/// <summary>The host listens for no signals: the command that started it does, and stops it.</summary>
public sealed class EndsWithItsOwner : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
