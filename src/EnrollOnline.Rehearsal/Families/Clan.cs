namespace EnrollOnline.Rehearsal.Families;

/// <summary>
/// A family whose names are not Chinese: given name, middle dot, and the father's name in the surname's place. They come
/// at fixed numbers, so that every rehearsal of a hundred or more has some.
/// </summary>
/// <param name="Father">The father.</param>
/// <param name="Mother">The mother.</param>
/// <param name="Grandfather">The father's father.</param>
/// <param name="Grandmother">The father's mother.</param>
/// <param name="Boys">Names for boys.</param>
/// <param name="Girls">Names for girls.</param>
internal sealed record Clan(
    string Father, string Mother, string Grandfather, string Grandmother, string[] Boys, string[] Girls)
{
    /// <summary>Where such families come from: Xinjiang.</summary>
    public const string Province = "65";

    private static readonly Clan[] Usual =
    [
        new("艾合买提·吐尔逊", "阿依努尔·买买提", "吐尔逊·卡德尔", "帕提古丽·依明",
            ["努尔艾力·艾合买提", "伊力亚尔·艾合买提", "凯迪尔丁·艾合买提"],
            ["古丽娜尔·艾合买提", "迪丽拜尔·艾合买提", "凯丽比努尔·艾合买提"]),
        new("木拉提·赛力克", "阿依古丽·哈布丁", "赛力克·巴扎尔", "古丽山·阿斯哈尔",
            ["巴合提别克·木拉提", "叶尔扎提·木拉提", "阿尔曼·木拉提"],
            ["迪娜·木拉提", "阿丽米热·木拉提", "古丽孜拉·木拉提"]),
        new("阿力木江·热合木", "热孜万古丽·亚森", "热合木·吾守尔", "阿瓦汗·托合提",
            ["穆拉迪力·阿力木江", "依力哈木·阿力木江", "苏比努尔·阿力木江"],
            ["祖丽胡玛尔·阿力木江", "麦尔哈巴·阿力木江", "苏麦耶·阿力木江"]),
    ];

    // More than 25 characters: such names exist, and a form that cuts them off loses a child.
    private static readonly Clan Long = new(
        "麦麦提图尔荪·阿卜力克木·玉素甫", "古丽巴哈尔·阿布都热依木", "阿卜力克木·玉素甫", "布威麦尔耶姆·麦提托合提",
        ["阿卜杜热合曼·麦麦提图尔荪·阿卜力克木·玉素甫江·热合木吐拉", "穆罕默德艾力·麦麦提图尔荪·阿卜力克木·玉素甫江·热合木吐拉"],
        ["古丽米热·麦麦提图尔荪·阿卜力克木·玉素甫江·热合木吐拉", "麦尔耶姆古丽·麦麦提图尔荪·阿卜力克木·玉素甫江·热合木吐拉"]);

    /// <summary>The clan of the family with that number, or null for nearly all.</summary>
    public static Clan? Of(int family) => (family % 389, family % 1501) switch
    {
        (_, 11) => Long,
        (7, _) => Usual[family / 389 % Usual.Length],
        _ => null,
    };
}
