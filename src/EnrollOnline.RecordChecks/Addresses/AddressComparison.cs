namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>Compares what a family typed with what a register has. It is meant to be right when it speaks: a wrong "same"
/// puts a child into a wrong zone, a wrong "different" sends a family home for papers; in doubt it says so.</summary>
public static class AddressComparison
{
    /// <summary>Compares two addresses.</summary>
    /// <param name="stated">As the family typed it.</param>
    /// <param name="recorded">As the register has it.</param>
    /// <param name="names">Names that changed in this county; null when none is known.</param>
    /// <returns><see cref="AddressOutcome.Unsure"/> also when one of them is empty.</returns>
    public static AddressOutcome Compare(string? stated, string? recorded, AddressNames? names = null) => Judge(stated, recorded, names).Outcome;

    /// <summary>Compares two addresses and says which says less.</summary>
    /// <param name="stated">As the family typed it.</param>
    /// <param name="recorded">As the register has it.</param>
    /// <param name="names">Names that changed in this county; null when none is known.</param>
    public static AddressVerdict Judge(string? stated, string? recorded, AddressNames? names = null)
    {
        var left = AddressText.Normalise(stated);
        var right = string.Equals(stated, recorded, StringComparison.Ordinal) ? left : AddressText.Normalise(recorded);
        if (left.Length == 0 || right.Length == 0)
        {
            return new(AddressOutcome.Unsure, AddressSide.Neither);
        }

        if (string.Equals(left, right, StringComparison.Ordinal))
        {
            return new(AddressOutcome.Same, AddressSide.Neither);
        }

        names ??= AddressNames.None;
        var (a, b) = (AddressParser.ParseNormal(left, names), AddressParser.ParseNormal(right, names));
        var verdict = Judge(a, b);
        return verdict.Outcome is AddressOutcome.Same or AddressOutcome.Contained ? verdict : Guided(left, right, a, b, names) ?? verdict;
    }

    // 太原小店平阳路 is read by the other's 太原市小店区; what is gained by it counts only when it then agrees.
    private static AddressVerdict? Guided(string left, string right, ParsedAddress a, ParsedAddress b, AddressNames names)
    {
        if (a.County.Length > 0 == b.County.Length > 0)
        {
            return null;
        }

        var verdict = a.County.Length == 0
            ? Judge(AddressParser.ParseNormal(left, names, b), b)
            : Judge(a, AddressParser.ParseNormal(right, names, a));
        return verdict.Outcome is AddressOutcome.Same or AddressOutcome.Contained ? verdict : null;
    }

    // Odd texts can be seen otherwise from the other side; what hangs on the side is no verdict.
    private static AddressVerdict Judge(ParsedAddress a, ParsedAddress b)
    {
        var (there, back) = (Seen(a, b), Seen(b, a));
        return there == back.Turned() ? there : new(AddressOutcome.Unsure, AddressSide.Neither);
    }

    private static AddressVerdict Seen(ParsedAddress a, ParsedAddress b)
    {
        var place = PlaceComparison.Compare(a, b);
        var inside = InsideComparison.Compare(a, b, out var less);
        if (place != Likeness.Same)
        {
            return new(place == Likeness.Different ? AddressOutcome.Different : AddressOutcome.Unsure, AddressSide.Neither);
        }

        if (inside != Likeness.Same)
        {
            return new(inside == Likeness.Different ? AddressOutcome.Different : AddressOutcome.Unsure, AddressSide.Neither);
        }

        // A village that stands alone leaves out the road and the estate.
        less |= a.Estate.Length + a.Road.Length > 0 == b.Estate.Length + b.Road.Length > 0 ? AddressSide.Neither
            : a.Estate.Length + a.Road.Length == 0 ? AddressSide.Stated : AddressSide.Recorded;
        return new(less == AddressSide.Neither ? AddressOutcome.Same : AddressOutcome.Contained, less);
    }
}
