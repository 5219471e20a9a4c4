namespace Pipeline.Core.Reference;

/// <summary>Two lists of sectors that share one dimension and never one form.</summary>
public enum SectorKind
{
    /// <summary>A vertical sector (ngành dọc), in which apprentices work.</summary>
    Vertical,

    /// <summary>A sector of the economy (lĩnh vực kinh tế), in which a household-economy model stands.</summary>
    Economic,
}
