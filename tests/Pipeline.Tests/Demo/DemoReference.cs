using Pipeline.Core.Reference;
using Pipeline.Storage.Reference;

namespace Pipeline.Tests.Demo;

/// <summary>The seeds as the intake sees them, without an import.</summary>
internal sealed class DemoReference : IReferenceSource
{
    private static readonly ReferenceVersion Version = new(
        1, DemoYear.Directory, SurrogateKeys.None.WithVersions(KeyedVersions.Of(DemoYear.Data.Units)), "", new Dictionary<string, string>(), default);

    private readonly RegisterSlices _slices = new(DemoYear.Data);
    private readonly Dictionary<string, OrganizationRegister> _registers = new(StringComparer.Ordinal);

    public Task<ReferenceVersion?> CurrentAsync(CancellationToken cancellation) => Task.FromResult<ReferenceVersion?>(Version);

    public Task<OrganizationRegister> RegisterAsync(ReferenceVersion version, string organization, CancellationToken cancellation)
    {
        lock (_registers)
        {
            return Task.FromResult(_registers.TryGetValue(organization, out var register)
                ? register
                : _registers[organization] = _slices.Of(organization));
        }
    }
}
