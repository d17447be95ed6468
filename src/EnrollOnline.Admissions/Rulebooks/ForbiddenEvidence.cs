namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>
/// What no rulebook may ask for: pre-school history, family planning, proof of being over age, the parents' position
/// or income, and vaccination as a condition of applying. The Ministry of Education's yearly enrolment notice
/// forbids them.
/// </summary>
internal static class ForbiddenEvidence
{
    private static readonly (string Word, Wording Name)[] Words =
    [
        ("preschool", new("学前教育经历", "pre-school history")),
        ("kindergarten", new("学前教育经历", "pre-school history")),
        ("familyplanning", new("计划生育证明", "family planning")),
        ("birthpermit", new("计划生育证明", "family planning")),
        ("overage", new("超过正常入学年龄证明", "proof of being over age")),
        ("position", new("父母职务", "the parents' position")),
        ("income", new("父母收入", "the parents' income")),
        ("vaccin", new("预防接种证明", "vaccination")),
        ("immuni", new("预防接种证明", "vaccination")),
        ("学前教育", new("学前教育经历", "pre-school history")),
        ("幼儿园", new("学前教育经历", "pre-school history")),
        ("计划生育", new("计划生育证明", "family planning")),
        ("准生证", new("计划生育证明", "family planning")),
        ("超龄", new("超过正常入学年龄证明", "proof of being over age")),
        ("职务", new("父母职务", "the parents' position")),
        ("收入", new("父母收入", "the parents' income")),
        ("接种", new("预防接种证明", "vaccination")),
    ];

    /// <summary>The message when the name of a key, a clause shape or a group, or a code, stands for forbidden evidence, else null.</summary>
    /// <param name="name">The name in the file.</param>
    public static Wording? Find(string name)
    {
        // "Coverage" is the one common word that holds a forbidden one.
        var plain = new string([.. name.Where(char.IsLetter)]).Replace("coverage", "", StringComparison.OrdinalIgnoreCase);
        foreach (var (word, what) in Words)
        {
            if (plain.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return new(
                    $"招生细则不得要求{what.Zh}（“{name}”），请删除。",
                    $"No rulebook may ask for {what.En} (\"{name}\"); take it out.");
            }
        }

        return null;
    }
}
