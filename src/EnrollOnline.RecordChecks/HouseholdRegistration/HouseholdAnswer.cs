namespace EnrollOnline.RecordChecks.HouseholdRegistration;

/// <summary>What the household register says about one child.</summary>
/// <param name="Name">The child's recorded name.</param>
/// <param name="IdNumber">The child's ID number.</param>
/// <param name="BookNumber">户号.</param>
/// <param name="HouseholderName">户主.</param>
/// <param name="RelationToHouseholder">与户主关系.</param>
/// <param name="Address">户籍地址.</param>
/// <param name="CommunityCode">Twelve-digit division code of the community (居委会/村委会).</param>
/// <param name="EntryDate">迁入时间; the birth date for a child registered at birth.</param>
/// <param name="Collective">集体户.</param>
/// <param name="Members">The guardians and other members of the book whom the question named; never the whole book.</param>
public sealed record HouseholdAnswer(
    string Name,
    string IdNumber,
    string BookNumber,
    string HouseholderName,
    string RelationToHouseholder,
    string Address,
    string CommunityCode,
    DateOnly EntryDate,
    bool Collective,
    IReadOnlyList<HouseholdMember> Members)
{
    /// <summary>ID number of the householder; empty when the register gives none; masked in a stored finding.</summary>
    public string HouseholderIdNumber { get; init; } = "";
}

/// <summary>A member of a household book.</summary>
/// <param name="Name">Recorded name.</param>
/// <param name="IdNumber">ID number; masked in a stored finding.</param>
/// <param name="Relation">Relation to the householder; 户主 for the householder.</param>
public sealed record HouseholdMember(string Name, string IdNumber, string Relation);
