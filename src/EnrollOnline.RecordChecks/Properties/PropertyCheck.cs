using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Names;

namespace EnrollOnline.RecordChecks.Properties;

/// <summary>Compares what a family states of a property with the property register's record. Which owner's property counts
/// (parents, grandparents) and which share, is the county's rule and not decided here.</summary>
public static class PropertyCheck
{
    /// <summary>Why the register cannot be asked, or null. It knows owners by any document.</summary>
    public static string? WhyNotComparable(PropertyQuestion question) =>
        Codes.Normalise(question.CertificateNumber).Length == 0 && Codes.Normalise(question.UnitNumber).Length == 0
            ? NotComparableReason.NoRecordNumber
            : question.Owners.All(owner => owner.Number is null) ? NotComparableReason.NoResidentId : null;

    /// <summary>The record bears the certificate number asked for, or else the unit number.</summary>
    public static bool Concerns(PropertyQuestion question, PropertyAnswer answer) =>
        Codes.Normalise(question.CertificateNumber) is { Length: > 0 } certificate
            ? certificate == Codes.Normalise(answer.CertificateNumber)
            : Codes.Normalise(question.UnitNumber) == Codes.Normalise(answer.UnitNumber);

    /// <summary>Field by field: <c>unitNumber</c>, <c>owner</c> (once for each named owner who is none), <c>ownerName</c>,
    /// <c>community</c>, <c>location</c>. Owners whom the family did not name are no difference.</summary>
    public static FindingStatus Compare(PropertyQuestion question, PropertyAnswer answer)
    {
        var differences = new Differences();
        differences.Code("unitNumber", question.UnitNumber, answer.UnitNumber);
        foreach (var stated in question.Owners)
        {
            if (OwnerFor(stated, answer) is { } owner)
            {
                differences.Name("ownerName", stated.Name, owner.Name);
            }
            else
            {
                differences.Add("owner", stated.Name, "", unsure: stated.Number is null);
            }
        }

        if (BelongsToThem(question, answer))
        {
            differences.Place("location", (question.Location, question.CommunityCode), (answer.Location, answer.CommunityCode), question.Renamed);
        }

        return differences.Status;
    }

    /// <summary>The record with ID numbers and the names of owners whom the family did not name masked. When none of the
    /// named people owns it, the place goes too: a mistyped number must not tell where a stranger lives.</summary>
    public static PropertyAnswer Masked(PropertyQuestion question, PropertyAnswer answer)
    {
        var named = question.Owners.Select(stated => OwnerFor(stated, answer)).ToHashSet();
        var theirs = BelongsToThem(question, answer);
        return answer with
        {
            Owners = [.. answer.Owners.Select(owner => owner with
            {
                Name = named.Contains(owner) ? owner.Name : NameComparison.Mask(owner.Name),
                IdNumber = ResidentIdNumber.Mask(owner.IdNumber),
            })],
            Location = theirs ? answer.Location : "",
            CommunityCode = theirs ? answer.CommunityCode : "",
        };
    }

    private static bool BelongsToThem(PropertyQuestion question, PropertyAnswer answer) =>
        question.Owners.Any(stated => OwnerFor(stated, answer) is not null);

    // Only an ID number makes a person the owner; one of the same name is somebody else.
    private static PropertyOwner? OwnerFor(PersonAsked stated, PropertyAnswer answer) =>
        answer.Owners.FirstOrDefault(owner => stated.Holds(owner.IdNumber));
}
