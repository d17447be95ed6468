namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>An address taken apart; empty text for a part that was not written.</summary>
public sealed record ParsedAddress
{
    /// <summary>City of prefecture level without 市, e.g. 太原.</summary>
    public string City { get; init; } = "";

    /// <summary>County, district or city of county level, e.g. 小店区.</summary>
    public string County { get; init; } = "";

    /// <summary>A development zone (开发区, 综改示范区), which may lie in several counties.</summary>
    public string Zone { get; init; } = "";

    /// <summary>Township or street office, e.g. 坞城街道.</summary>
    public string Township { get; init; } = "";

    /// <summary>Community or village without its suffix, e.g. 长治路 of 长治路社区居委会.</summary>
    public string Community { get; init; } = "";

    /// <summary>Road, street or lane, with the numbered lane off it: 五一路3巷.</summary>
    public string Road { get; init; } = "";

    /// <summary>Number on the road, or of the house where no road is named; without its annex.</summary>
    public string Number { get; init; } = "";

    /// <summary>What is added to the number: 附2, 甲, 之2, -2.</summary>
    public string Annex { get; init; } = "";

    /// <summary>A court behind the number that has a number of its own: 2 of 108号2号院.</summary>
    public string Court { get; init; } = "";

    /// <summary>村民小组, the group of a village.</summary>
    public string Group { get; init; } = "";

    /// <summary>排, the row of a village or of old housing.</summary>
    public string Row { get; init; } = "";

    /// <summary>Estate, court or whatever stands between the number and the building.</summary>
    public string Estate { get; init; } = "";

    /// <summary>期 or 区 of an estate: 2期, 北区.</summary>
    public string Phase { get; init; } = "";

    /// <summary>栋, 幢, 号楼, 座.</summary>
    public string Building { get; init; } = "";

    /// <summary>单元, 门.</summary>
    public string Unit { get; init; } = "";

    /// <summary>层.</summary>
    public string Floor { get; init; } = "";

    /// <summary>室, 户, 号 inside a building.</summary>
    public string Room { get; init; } = "";

    /// <summary>What was not understood: 对面, 地下室.</summary>
    public string Extra { get; init; } = "";

    /// <summary>Anything that leads on from the estate, the road's number or the village.</summary>
    internal bool HasInside => Court.Length + Group.Length + Row.Length + Building.Length + Unit.Length + Floor.Length + Room.Length + House.Length > 0;

    /// <summary>The number where it is a house's and no road's.</summary>
    internal string House => Road.Length == 0 ? Number : "";
}
