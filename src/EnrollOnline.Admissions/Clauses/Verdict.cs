using System.Text.Json.Serialization;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>The facts that a clause can ask for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FactName>))]
public enum FactName
{
    /// <summary>Household registration (户籍).</summary>
    Household,

    /// <summary>The family's home (不动产).</summary>
    Property,

    /// <summary>Residence permit (居住证).</summary>
    ResidencePermit,

    /// <summary>Social insurance (社会保险).</summary>
    SocialInsurance,

    /// <summary>Labour contract (劳动合同).</summary>
    LabourContract,

    /// <summary>Business licence (营业执照).</summary>
    BusinessLicence,

    /// <summary>Preference group (教育优待).</summary>
    Preference,

    /// <summary>The zone (学区) of the place of living.</summary>
    Zone,

    /// <summary>Lease (租赁).</summary>
    Lease,

    /// <summary>Residing apart from the household (人户分离居住登记).</summary>
    ResidenceRegistration,

    /// <summary>Flexible employment (灵活就业登记).</summary>
    FlexibleWork,

    /// <summary>An elder sibling's school.</summary>
    Sibling,

    /// <summary>The school that the child leaves.</summary>
    PreviousSchool,
}

/// <summary>One reason for a verdict, with the clause that it rests on.</summary>
/// <param name="Text">What was found, for guardians and officers.</param>
/// <param name="Clause">Id of the rulebook's clause.</param>
public sealed record Ground(Wording Text, string Clause);

/// <summary>A fact that is not settled and that the verdict needs.</summary>
/// <param name="Name">Which fact.</param>
/// <param name="Why">Why it is not settled.</param>
/// <param name="Clause">Id of the clause that asks for it.</param>
public sealed record MissingFact(FactName Name, string Why, string Clause);

/// <summary>
/// What a clause says of a child: met, not met, or not to be told yet. Three-valued logic after Kleene (1938):
/// "cannot tell" spreads unless the other branches decide.
/// </summary>
[JsonDerivedType(typeof(Met), "met")]
[JsonDerivedType(typeof(NotMet), "notMet")]
[JsonDerivedType(typeof(CannotTell), "cannotTell")]
public abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>The clause is met.</summary>
    /// <param name="Grounds">What was found, one entry per clause that was met.</param>
    public sealed record Met(IReadOnlyList<Ground> Grounds) : Verdict;

    /// <summary>The clause is not met.</summary>
    /// <param name="Grounds">What is lacking, one entry per clause.</param>
    public sealed record NotMet(IReadOnlyList<Ground> Grounds) : Verdict;

    /// <summary>A fact that would decide is not settled.</summary>
    /// <param name="Missing">The open facts.</param>
    public sealed record CannotTell(IReadOnlyList<MissingFact> Missing) : Verdict;
}
