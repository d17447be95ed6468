namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>How two addresses compare, and which of them says less.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="SaysLess">Who lacks a part that the other has; <see cref="AddressSide.Neither"/> unless the outcome is
/// <see cref="AddressOutcome.Contained"/>.</param>
public sealed record AddressVerdict(AddressOutcome Outcome, AddressSide SaysLess)
{
    /// <summary>The same verdict with the two addresses changed about.</summary>
    internal AddressVerdict Turned() => this with
    {
        SaysLess = SaysLess switch
        {
            AddressSide.Stated => AddressSide.Recorded,
            AddressSide.Recorded => AddressSide.Stated,
            _ => SaysLess,
        },
    };
}

/// <summary>One of two addresses, or both.</summary>
[Flags]
public enum AddressSide
{
    /// <summary>Neither of them.</summary>
    Neither = 0,

    /// <summary>The family's.</summary>
    Stated = 1,

    /// <summary>The register's.</summary>
    Recorded = 2,

    /// <summary>Each says something that the other leaves out.</summary>
    Both = Stated | Recorded,
}
