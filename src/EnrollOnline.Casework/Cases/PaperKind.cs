namespace EnrollOnline.Casework.Cases;

/// <summary>
/// The papers that an officer may ask to see a photograph of. What must not be asked of any family (pre-school history,
/// family planning, vaccination, income) is not among them.
/// </summary>
public enum PaperKind
{
    /// <summary>Household book (户口簿).</summary>
    HouseholdBook = 1,

    /// <summary>Birth certificate (出生医学证明).</summary>
    BirthCertificate = 2,

    /// <summary>Identity card of child, guardian or owner.</summary>
    IdentityCard = 3,

    /// <summary>Property certificate (不动产权证书).</summary>
    PropertyCertificate = 4,

    /// <summary>Contract by which a home was bought and that has no certificate yet.</summary>
    PurchaseContract = 5,

    /// <summary>Lease (租赁合同).</summary>
    Lease = 6,

    /// <summary>Residence permit (居住证).</summary>
    ResidencePermit = 7,

    /// <summary>Contract of work.</summary>
    WorkContract = 8,

    /// <summary>Statement of social insurance paid.</summary>
    SocialInsurance = 9,

    /// <summary>Business licence (营业执照).</summary>
    BusinessLicence = 10,

    /// <summary>The paper that shows who the child's guardian is.</summary>
    Guardianship = 11,

    /// <summary>The document that certifies a preference (优待证明).</summary>
    PreferenceDocument = 12,
}
