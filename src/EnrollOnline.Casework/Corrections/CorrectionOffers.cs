using EnrollOnline.Casework.Applications;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Corrections;

/// <summary>
/// Which fields of the form a register's answer puts in question: those that differ, and, where nothing was found, those by
/// which the register was asked.
/// </summary>
public static class CorrectionOffers
{
    /// <summary>The fields of one register's answer, the likeliest first.</summary>
    /// <param name="fact">What was asked about, as in a finding's fact.</param>
    /// <param name="status">Code of the finding.</param>
    /// <param name="reason">Why it was not comparable, or null.</param>
    /// <param name="differences">The fields that differ.</param>
    /// <param name="form">What the family stated; ID numbers may be masked.</param>
    public static IReadOnlyList<CorrectionOffer> Of(
        string fact, string status, string? reason, IReadOnlyList<FieldDifference> differences, ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(differences);
        ArgumentNullException.ThrowIfNull(form);
        IEnumerable<(string Code, FieldDifference? Difference)> wrong = status switch
        {
            FindingStatus.Mismatch.Code => differences.SelectMany(difference =>
                Differing(fact, difference, form).Select(code => (code, (FieldDifference?)difference))),
            FindingStatus.NoRecord.Code => Asked(fact).Select(code => (code, (FieldDifference?)null)),
            FindingStatus.NotComparable.Code when reason == NotComparableReason.NoRecordNumber =>
                Asked(fact).Select(code => (code, (FieldDifference?)null)),
            _ => [],
        };
        return
        [
            .. wrong.DistinctBy(one => one.Code, StringComparer.Ordinal)
                .Select(one => (Field: FormFields.Find(one.Code), one.Difference))
                .Where(one => one.Field is { } field && IsStated(field, form))
                .Select(one => new CorrectionOffer(one.Field!, one.Difference)),
        ];
    }

    // A home without a register entry has no certificate to correct.
    private static bool IsStated(CorrectionField field, ApplicationForm form) =>
        field.Write(form, "?") != form && !(field.Code == "certificate-number" && form.Home is { Kind: HomeKind.Unregistered });

    // The numbers by which each register is asked, the one that is mistyped most often first.
    private static string[] Asked(string fact) => fact switch
    {
        "household" => ["child-id-number"],
        "birth" => ["birth-certificate", "child-id-number"],
        "property" => ["certificate-number"],
        "lease" => ["filing-number"],
        "residence-registration" => ["residing-number", "guardian-id-number"],
        "licence" => ["licence-number"],
        "sibling" => ["sibling-id-number"],
        "previous-school" => ["student-number", "child-id-number"],
        "preference" => ["preference-document", "guardian-id-number"],
        "disability" => ["disability-certificate"],
        "permit" => ["guardian-id-number", "permit-number"],
        "marriage" or "insurance" or "flexible-work" => ["guardian-id-number"],
        _ => [],
    };

    private static IEnumerable<string> Differing(string fact, FieldDifference difference, ApplicationForm form) => (fact, difference.Field) switch
    {
        ("household" or "previous-school" or "disability", "name") => ["child-name"],
        ("sibling", "name") => ["sibling-name"],
        (_, "name") => ["guardian-name"],
        ("birth", "guardian") => ["birth-certificate", "guardian-name", "guardian-id-number"],
        ("lease", "tenant") => ["filing-number", "guardian-name", "guardian-id-number"],
        ("licence", "operator") => ["licence-number", "guardian-name", "guardian-id-number"],
        ("sibling", "guardian") => ["sibling-id-number", "guardian-name", "guardian-id-number"],
        (_, "guardian") => ["guardian-name", "guardian-id-number"],
        ("household", "bookNumber") => ["book-number"],
        ("property", "owner") => ["certificate-number", .. Owner(difference, form, "name"), .. Owner(difference, form, "id-number")],
        ("property", "ownerName") => Owner(difference, form, "name"),
        ("property", "location") => ["home-address"],
        ("property", "certificateNumber" or "unitNumber") => ["certificate-number"],
        ("disability", "certificateNumber") => ["disability-certificate"],
        ("permit", "permitNumber") => ["permit-number"],
        ("residence-registration", "number") => ["residing-number"],
        ("lease", "filingNumber") => ["filing-number"],
        ("lease", "location") => ["lease-address"],
        ("insurance", "employer") => ["employer"],
        ("licence", "businessName") => ["employer"],
        ("licence", "creditCode") => ["licence-number"],
        ("preference", "documentNumber") => ["preference-document"],
        ("previous-school", "studentNumber") => ["student-number"],
        ("previous-school", "schoolCode") => ["previous-school"],
        ("sibling", "schoolCode") => ["sibling-school"],
        (_, "address") => Place(fact) is { } place ? [$"{place}-address"] : [],
        (_, "community") => Place(fact) is { } place ? [$"{place}-community"] : [],
        _ => [],
    };

    private static string? Place(string fact) => fact switch
    {
        "household" => "household",
        "property" => "home",
        "permit" => "permit",
        "lease" => "lease",
        "residence-registration" => "residing",
        _ => null,
    };

    // A difference names an owner as the family did; of two with one name the first is meant.
    private static IEnumerable<string> Owner(FieldDifference difference, ApplicationForm form, string field)
    {
        var owners = form.Home?.Owners ?? [];
        var place = owners.ToList().FindIndex(owner => owner.Name == difference.Stated);
        return place < 0 ? [] : [FormFields.OfOwner(place, field)];
    }
}

/// <summary>A field that a family may correct, with what was found about it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Difference">What differs; null where nothing was found under what was stated.</param>
public sealed record CorrectionOffer(CorrectionField Field, FieldDifference? Difference)
{
    /// <summary>
    /// True when the family can take the register's text as its own: it is told in full, and it is no name that could not be
    /// told apart, which may be written in the register with characters that nobody can type.
    /// </summary>
    public bool CanTakeRecord => Difference is { Recorded.Length: > 0 } found
        && !found.Recorded.Contains('*', StringComparison.Ordinal) && Field.Kind != CorrectionKind.IdNumber
        && Field.Code != "certificate-number" && !(found.Unsure && !IsAddress);

    /// <summary>True when the family can say that both texts mean the same, for a person to look at.</summary>
    public bool CanCallSame => Difference is { Unsure: true, Recorded.Length: > 0 } && !IsAddress;

    /// <summary>True when there is more to choose than another value.</summary>
    public bool HasChoice => CanTakeRecord || CanCallSame;

    /// <summary>True for an address.</summary>
    public bool IsAddress => Field.Field == nameof(HomePart.Address);
}
