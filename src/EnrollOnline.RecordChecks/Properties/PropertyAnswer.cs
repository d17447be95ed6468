namespace EnrollOnline.RecordChecks.Properties;

/// <summary>What the property register says about one property.</summary>
/// <param name="CertificateNumber">不动产权证号.</param>
/// <param name="UnitNumber">不动产单元号.</param>
/// <param name="Owners">All registered owners.</param>
/// <param name="Location">坐落.</param>
/// <param name="CommunityCode">Twelve-digit division code of the community.</param>
/// <param name="Use">用途, e.g. 住宅, 商业.</param>
/// <param name="RegisteredOn">Registration date.</param>
public sealed record PropertyAnswer(
    string CertificateNumber,
    string UnitNumber,
    IReadOnlyList<PropertyOwner> Owners,
    string Location,
    string CommunityCode,
    string Use,
    DateOnly RegisteredOn)
{
    /// <summary>权利性质 or 房屋性质 in the register's own word, e.g. 市场化商品房, 安置房, 自建房, 房改房, 网签备案; empty when it gives none.</summary>
    public string Nature { get; init; } = "";
}

/// <summary>A registered owner.</summary>
/// <param name="Name">Recorded name; masked in a stored finding unless the family named this owner.</param>
/// <param name="IdNumber">ID number; masked in a stored finding.</param>
/// <param name="SharePercent">Share in per cent, 0 to 100; 100 for a sole owner; 0 for joint ownership without shares (共同共有).</param>
public sealed record PropertyOwner(string Name, string IdNumber, decimal SharePercent);
