using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference;

/// <summary>The reference data as the taking and reading of sheets needs it.</summary>
public interface IReferenceSource
{
    /// <summary>The version in force, or null before the first import.</summary>
    Task<ReferenceVersion?> CurrentAsync(CancellationToken cancellation);

    /// <summary>The register of an organisation in a version; an empty one if it has none.</summary>
    Task<OrganizationRegister> RegisterAsync(ReferenceVersion version, string organization, CancellationToken cancellation);
}
