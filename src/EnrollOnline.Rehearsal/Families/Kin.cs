namespace EnrollOnline.Rehearsal.Families;

/// <summary>A person of the family who is no guardian in this season.</summary>
/// <param name="Name">The name.</param>
/// <param name="IdNumber">A valid citizen number.</param>
/// <param name="IsWoman">Sex.</param>
internal sealed record Relative(string Name, string IdNumber, bool IsWoman);

/// <summary>The people of one family.</summary>
/// <param name="Guardians">Who files comes first.</param>
/// <param name="Children">The children of this season.</param>
/// <param name="Sibling">A brother or sister of another year, or null.</param>
/// <param name="Grandfather">The grandfather whose household or home may matter.</param>
/// <param name="Grandmother">His wife.</param>
/// <param name="Maternal">Whether they are the mother's parents.</param>
/// <param name="Origin">Where a migrant family is registered, as the code and the beginning of an address; null for locals.</param>
internal sealed record Kin(
    IReadOnlyList<MadeUpGuardian> Guardians,
    IReadOnlyList<MadeUpChild> Children,
    Relative? Sibling,
    Relative Grandfather,
    Relative Grandmother,
    bool Maternal,
    Counties.CountyName? Origin)
{
    /// <summary>The guardian who files.</summary>
    public MadeUpGuardian Filer => Guardians[0];

    /// <summary>The father, or else the only guardian.</summary>
    public MadeUpGuardian Head =>
        Guardians.FirstOrDefault(guardian => guardian.Relation == GuardianRelation.Father) ?? Guardians[0];
}
