using Pipeline.Local.Azurite;

namespace Pipeline.Benchmarks.Goals;

/// <summary>The emulator, as the tests start it.</summary>
internal static class Emulators
{
    /// <exception cref="CannotMeasureException">It cannot be had on this machine.</exception>
    public static async Task<AzuriteProcess> StartAsync(CancellationToken cancellation)
    {
        try
        {
            return await AzuriteProcess.StartAsync(new(), cancellation);
        }
        catch (EmulatorException missing)
        {
            throw new CannotMeasureException(missing.Problem.En);
        }
    }
}
