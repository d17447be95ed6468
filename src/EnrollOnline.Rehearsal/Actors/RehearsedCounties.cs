namespace EnrollOnline.Rehearsal.Actors;

/// <summary>What a rehearsed county's bureau says of itself; the telephone numbers are nobody's.</summary>
internal static class RehearsedCounties
{
    /// <summary>The name in pinyin, or the code where none is known.</summary>
    public static string EnglishName(string countyCode) => countyCode switch
    {
        "140105" => "Xiaodian, Taiyuan",
        "140403" => "Luzhou, Changzhi",
        _ => countyCode,
    };

    /// <summary>The hotline.</summary>
    public static string Hotline(string countyCode) => countyCode switch
    {
        "140105" => "0351-555 0100",
        "140403" => "0355-555 0100",
        _ => "555 0100",
    };
}
