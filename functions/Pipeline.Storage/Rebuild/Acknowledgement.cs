namespace Pipeline.Storage.Rebuild;

/// <summary>What the audit says of a body.</summary>
internal enum Acknowledgement
{
    /// <summary>The hour is not sealed, so its entries are not there to be asked.</summary>
    Unknown,

    /// <summary>A receipt was given for it.</summary>
    Given,

    /// <summary>The hour is sealed, and no receipt was given for it.</summary>
    NotGiven,
}
