using EnrollOnline.RecordChecks.Addresses;

namespace EnrollOnline.RecordChecks.Findings;

/// <summary>Notes a difference of places. The community decides where the family chose one from the list, because zones
/// are made of communities; the wording only decides when it contradicts.</summary>
public static class PlaceDifference
{
    /// <summary>Compares and notes.</summary>
    /// <param name="differences">Where to note.</param>
    /// <param name="field">Field of the address, e.g. <c>address</c> or <c>location</c>.</param>
    /// <param name="stated">Address and community as the family gave them; null for what was not given.</param>
    /// <param name="recorded">Address and community of the record.</param>
    /// <param name="renamed">Names that changed in the county that asks.</param>
    public static void Place(
        this Differences differences,
        string field,
        (string? Address, string? CommunityCode) stated,
        (string Address, string CommunityCode) recorded,
        AddressNames renamed)
    {
        ArgumentNullException.ThrowIfNull(differences);
        var community = Codes.Normalise(stated.CommunityCode);
        var sameCommunity = community.Length > 0 && community == Codes.Normalise(recorded.CommunityCode);
        if (community.Length > 0 && !sameCommunity)
        {
            differences.Add("community", stated.CommunityCode!, recorded.CommunityCode);
        }

        if (string.IsNullOrWhiteSpace(stated.Address))
        {
            return;
        }

        var outcome = AddressComparison.Compare(stated.Address, recorded.Address, renamed);
        if (outcome == AddressOutcome.Different || (outcome == AddressOutcome.Unsure && !sameCommunity))
        {
            differences.Add(field, stated.Address, recorded.Address, outcome == AddressOutcome.Unsure);
        }
    }
}
