namespace EnrollOnline.Rehearsal.Actors;

/// <summary>Names of the rehearsed counties for English readers.</summary>
internal static class EnglishNames
{
    /// <summary>The name in pinyin, or the code where none is known.</summary>
    public static string Of(string countyCode) => countyCode switch
    {
        "140105" => "Xiaodian, Taiyuan",
        "140403" => "Luzhou, Changzhi",
        _ => countyCode,
    };
}
