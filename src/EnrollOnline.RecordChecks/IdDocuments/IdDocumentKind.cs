using System.Text.Json.Serialization;

namespace EnrollOnline.RecordChecks.IdDocuments;

/// <summary>The documents by which people are known to the registers.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IdDocumentKind>))]
public enum IdDocumentKind
{
    /// <summary>居民身份证, also 港澳台居民居住证, whose numbers are made alike.</summary>
    ResidentId,

    /// <summary>港澳居民来往内地通行证: H or M and eight digits.</summary>
    HongKongMacaoTravelPermit,

    /// <summary>台湾居民来往大陆通行证: eight digits.</summary>
    TaiwanTravelPermit,

    /// <summary>护照 of any country: five to twenty letters and digits.</summary>
    Passport,

    /// <summary>外国人永久居留身份证: 15 characters before 2023, 18 since.</summary>
    ForeignPermanentResidence,
}
