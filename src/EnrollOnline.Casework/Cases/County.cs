namespace EnrollOnline.Casework.Cases;

/// <summary>A county (县区): the bureau that answers for every seat, and the tenant every row belongs to.</summary>
public sealed class County
{
    /// <summary>Six-digit division code (GB/T 2260), for example 140105.</summary>
    public required string Code { get; init; }

    /// <summary>Name in Chinese, for example 太原市小店区.</summary>
    public required string Name { get; set; }

    /// <summary>Name in English or pinyin.</summary>
    public required string EnglishName { get; set; }

    /// <summary>The bureau that signs notices, for example 小店区教育局.</summary>
    public required string BureauName { get; set; }

    /// <summary>Telephone of the enrolment hotline, shown on every page.</summary>
    public required string Hotline { get; set; }

    /// <summary>When somebody answers the hotline, as the bureau words it.</summary>
    public required string HotlineHours { get; set; }
}

/// <summary>A community (居委会/村委会) of a county, the smallest unit a zone is drawn with.</summary>
public sealed class Community
{
    /// <summary>The county it belongs to.</summary>
    public required string CountyCode { get; init; }

    /// <summary>Twelve-digit statistical division code.</summary>
    public required string Code { get; init; }

    /// <summary>Name, for example 师范街社区居委会.</summary>
    public required string Name { get; set; }

    /// <summary>Township or street office the community belongs to.</summary>
    public required string StreetName { get; set; }
}
