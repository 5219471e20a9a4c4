namespace Pipeline.Core.Reference;

/// <summary>Kinds of grassroots Party organisation.</summary>
public enum OrganizationKind
{
    /// <summary>The committee of a commune or town: files all nine forms.</summary>
    CommuneCommittee,

    /// <summary>A committee of the agency bloc: files for its cells.</summary>
    AgencyBlocCommittee,

    /// <summary>A cell directly under the supervising level: files for itself.</summary>
    GrassrootsCell,
}
