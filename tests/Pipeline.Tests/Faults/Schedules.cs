using System.Globalization;

namespace Pipeline.Tests.Faults;

/// <summary>How many seeded lives a run plays, and which.</summary>
internal static class Schedules
{
    /// <summary>Set it to play more lives than each build does: <c>PIPELINE_FAULT_SCHEDULES=5000</c>.</summary>
    private const string CountVariable = "PIPELINE_FAULT_SCHEDULES";

    /// <summary>Set it to the seed that a failure printed, and that life alone is played again.</summary>
    private const string SeedVariable = "PIPELINE_TEST_SEED";

    /// <param name="usual">Lives in each build; more by the variable, in the same proportion.</param>
    /// <param name="life">Plays the life of a seed and asserts.</param>
    public static void Play(int usual, Func<int, Task> life)
    {
        if (Number(SeedVariable) is { } one)
        {
            SeededOrder.Run(one, () => life(one));
            return;
        }

        var first = Random.Shared.Next(int.MaxValue / 2);
        var count = Number(CountVariable) is { } wanted ? Math.Max(1, wanted * usual / LivesOfIntake) : usual;
        for (var seed = first; seed < first + count; seed++)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            try
            {
                SeededOrder.Run(seed, () => life(seed));
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                throw new InvalidOperationException($"{SeedVariable}={seed} fails: {error.Message}", error);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{count} lives from seed {first} on.");
    }

    /// <summary>Of <see cref="IntakeUnderFaultsTests"/> in each build; the variable counts these.</summary>
    public const int LivesOfIntake = 300;

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;
}
