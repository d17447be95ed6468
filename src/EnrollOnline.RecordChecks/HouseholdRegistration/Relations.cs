namespace EnrollOnline.RecordChecks.HouseholdRegistration;

/// <summary>与户主关系 as families and registers write it (GB/T 4761): 之子, 长子 and 儿子 are all 子.</summary>
public static class Relations
{
    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal)
    {
        ["儿子"] = "子", ["独生子"] = "子", ["长子"] = "子", ["次子"] = "子", ["二子"] = "子", ["三子"] = "子", ["四子"] = "子",
        ["女儿"] = "女", ["独生女"] = "女", ["长女"] = "女", ["次女"] = "女", ["二女"] = "女", ["三女"] = "女", ["四女"] = "女",
        ["外孙"] = "外孙子", ["孙"] = "孙子", ["本人"] = "户主", ["妻子"] = "妻", ["丈夫"] = "夫",
    };

    /// <summary>True when nothing was stated or both mean the same.</summary>
    public static bool Agree(string? stated, string recorded) =>
        string.IsNullOrWhiteSpace(stated) || Simple(stated) == Simple(recorded);

    private static string Simple(string relation)
    {
        var text = relation.Trim().TrimStart('之');
        return Plain.GetValueOrDefault(text, text);
    }
}
