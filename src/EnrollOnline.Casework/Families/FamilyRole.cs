namespace EnrollOnline.Casework.Families;

/// <summary>What somebody is in one child's application.</summary>
public enum FamilyRole
{
    /// <summary>The guardian who applies. Answers for the case, gets its messages, and says who else takes part.</summary>
    Applicant = 0,

    /// <summary>A second guardian, invited: may do whatever the first may, except share the case and take it over.</summary>
    SecondGuardian = 1,

    /// <summary>A grandparent or friend who helps: fills in and reads along, but hands in, withdraws, confirms and appeals nothing.</summary>
    Helper = 2,
}
