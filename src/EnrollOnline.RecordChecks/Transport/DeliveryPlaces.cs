namespace EnrollOnline.RecordChecks.Transport;

/// <summary>One department that delivers files to a county, or to all counties.</summary>
/// <param name="County">Six digits; empty for settings that hold for every county.</param>
/// <param name="Source">Code of the department.</param>
/// <param name="Options">How its files arrive.</param>
/// <param name="Secret">The secret of keyed seals; empty when there is none.</param>
public sealed record DeliveryPlace(string County, string Source, DeliveryOptions Options, string Secret)
{
    /// <summary>County and source, without the secret.</summary>
    public override string ToString() => $"{County} {Source}";
}

/// <summary>Every department that delivers files.</summary>
/// <param name="All">In the order of the sources, those of all counties first.</param>
public sealed record DeliveryPlaces(IReadOnlyList<DeliveryPlace> All);
