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
    ];

    /// <summary>The message when a name of a key or clause shape stands for forbidden evidence, else null.</summary>
    /// <param name="name">The name in the file.</param>
    public static Wording? Find(string name)
    {
        var plain = new string([.. name.Where(char.IsAsciiLetter)]);
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
