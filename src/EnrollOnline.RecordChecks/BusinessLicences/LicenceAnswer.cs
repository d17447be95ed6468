namespace EnrollOnline.RecordChecks.BusinessLicences;

/// <summary>What the register of businesses says about one business.</summary>
/// <param name="CreditCode">统一社会信用代码.</param>
/// <param name="BusinessName">Registered name.</param>
/// <param name="OperatorName">法定代表人 or 经营者; masked in a stored finding unless it is the person asked about.</param>
/// <param name="OperatorIdNumber">ID number; masked in a stored finding.</param>
/// <param name="FoundedOn">Day of founding (成立日期).</param>
/// <param name="Active">True when the business is in operation.</param>
/// <param name="State">The register's own word: 存续, 吊销, 注销, ...</param>
/// <param name="Address">Registered address (住所).</param>
/// <param name="CommunityCode">Twelve-digit division code of the community; empty when the register gives none.</param>
public sealed record LicenceAnswer(
    string CreditCode,
    string BusinessName,
    string OperatorName,
    string OperatorIdNumber,
    DateOnly FoundedOn,
    bool Active,
    string State,
    string Address,
    string CommunityCode);
