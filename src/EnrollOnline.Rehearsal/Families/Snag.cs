namespace EnrollOnline.Rehearsal.Families;

/// <summary>What goes wrong in a family's case, by intent. Nearly all others should agree with the registers.</summary>
public enum Snag
{
    /// <summary>Nothing: what is typed says the same as the registers, if in other words.</summary>
    None,

    /// <summary>A digit of the property certificate is mistyped: the commonest reason for a mismatch.</summary>
    CertificateMistyped,

    /// <summary>Several owners are typed into the field for one.</summary>
    OwnersRunTogether,

    /// <summary>The number of the old certificate is typed after the new one was made out.</summary>
    OldCertificateTyped,

    /// <summary>A name is typed with another character of the same sound.</summary>
    NameMistyped,

    /// <summary>A digit of the household number is mistyped.</summary>
    BookNumberMistyped,

    /// <summary>The register still has the address from before the family moved.</summary>
    RegisterStale,

    /// <summary>A register has lost the family's record.</summary>
    RecordMissing,

    /// <summary>The register holds a rare character as <c>?</c> or <c>□</c>.</summary>
    RareCharacterLost,

    /// <summary>The household moved in after the cut-off.</summary>
    EnteredTooLate,

    /// <summary>The home is self-built, so no register knows it.</summary>
    NoCertificate,

    /// <summary>The home is bought but not yet registered.</summary>
    NotYetRegistered,

    /// <summary>The residence permit ran out before the cut-off.</summary>
    PermitLapsed,

    /// <summary>The residence permit was issued less than twelve months before the cut-off.</summary>
    PermitTooYoung,

    /// <summary>The permit shows the address before a move inside the county.</summary>
    PermitAddressOld,

    /// <summary>One or more of the last twelve months of insurance are missing.</summary>
    InsuranceGap,

    /// <summary>One or more of the last twelve months of insurance were paid afterwards (补缴).</summary>
    InsuranceBackPaid,

    /// <summary>The business was founded less than twelve months before the cut-off.</summary>
    LicenceTooYoung,

    /// <summary>The business was struck off (吊销), which the family does not say.</summary>
    LicenceRevoked,

    /// <summary>Child and filing guardian are in different household books, and no birth certificate links them.</summary>
    BirthUnknown,

    /// <summary>A digit of the birth certificate is mistyped.</summary>
    BirthMistyped,

    /// <summary>The home is the other parent's, and the register of marriages says divorced.</summary>
    SpouseDivorced,

    /// <summary>The lease was never filed.</summary>
    LeaseNotFiled,
}
