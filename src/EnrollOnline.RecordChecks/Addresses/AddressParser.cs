namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>Takes an address apart: the divisions off the front, then word by word what each figure counts; words between the
/// road and the building are the estate.</summary>
public static class AddressParser
{
    /// <summary>Takes an address apart. Never fails: what it does not understand ends up in <see cref="ParsedAddress.Estate"/> or
    /// <see cref="ParsedAddress.Extra"/>.</summary>
    public static ParsedAddress Parse(string? address) => ParseNormal(AddressText.Normalise(address), AddressNames.None);

    /// <summary>Takes a normalised address apart, with today's names.</summary>
    /// <param name="text">A result of <see cref="AddressText.Normalise"/>.</param>
    /// <param name="names">Names that changed.</param>
    /// <param name="other">Another address by whose divisions this one may be read; see <see cref="DivisionParser.Take"/>.</param>
    internal static ParsedAddress ParseNormal(string text, AddressNames names, ParsedAddress? other = null)
    {
        var front = DivisionParser.Take(text, other);
        var reading = new AddressReading();
        var words = AddressWord.Cut(front.Rest);
        for (var i = 0; i < words.Count; i++)
        {
            reading.Read(words[i], i + 1 < words.Count ? words[i + 1] : default, i == 0);
        }

        var inside = reading.Result();
        return inside with
        {
            City = front.City,
            County = names.Current(front.County),
            Zone = front.Zone,
            Township = names.Current(front.Township),
            Community = names.CurrentCommunity(front.Community),
            Road = names.CurrentRoad(inside.Road),
            Estate = names.Current(inside.Estate),
        };
    }
}
