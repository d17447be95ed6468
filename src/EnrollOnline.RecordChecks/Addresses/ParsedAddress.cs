namespace EnrollOnline.RecordChecks.Addresses;

/// <summary>An address taken apart; empty text for a part that was not written.</summary>
public sealed record ParsedAddress
{
    /// <summary>County or district, e.g. 小店区.</summary>
    public string County { get; init; } = "";

    /// <summary>Township or street office, e.g. 坞城街道.</summary>
    public string Township { get; init; } = "";

    /// <summary>Community or village without its suffix, e.g. 长治路 of 长治路社区居委会.</summary>
    public string Community { get; init; } = "";

    /// <summary>Road, street or lane.</summary>
    public string Road { get; init; } = "";

    /// <summary>Number on the road, with the letter of a court (院) left out.</summary>
    public string Number { get; init; } = "";

    /// <summary>Estate, court or whatever stands between the number and the building.</summary>
    public string Estate { get; init; } = "";

    /// <summary>栋, 幢, 号楼, 座; in a village 排, the row.</summary>
    public string Building { get; init; } = "";

    /// <summary>单元.</summary>
    public string Unit { get; init; } = "";

    /// <summary>室, 户, 号 inside a building.</summary>
    public string Room { get; init; } = "";
}
