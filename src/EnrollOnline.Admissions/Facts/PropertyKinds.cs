using System.Text.Json.Serialization;

namespace EnrollOnline.Admissions.Facts;

/// <summary>Who of the family owns a home.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PropertyOwner>))]
public enum PropertyOwner
{
    /// <summary>One or both guardians.</summary>
    Guardian,

    /// <summary>Grandparents of either side.</summary>
    Grandparent,

    /// <summary>The child.</summary>
    Child,
}

/// <summary>What kind of home a property is (房屋性质).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PropertyKind>))]
public enum PropertyKind
{
    /// <summary>商品房, bought on the market.</summary>
    Commercial,

    /// <summary>安置房, given for a home that was pulled down.</summary>
    Resettlement,

    /// <summary>自建房, built by the family on its own land.</summary>
    SelfBuilt,

    /// <summary>单位房 or 集资房, built by the employer.</summary>
    WorkUnit,

    /// <summary>公租房 or 廉租房, let by the government.</summary>
    PublicRental,

    /// <summary>Bought by contract and not handed over yet (网签合同).</summary>
    Undelivered,
}

/// <summary>Who heads a household (户主), seen from the child.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HouseholdHead>))]
public enum HouseholdHead
{
    /// <summary>A guardian.</summary>
    Guardian,

    /// <summary>A grandparent of either side.</summary>
    Grandparent,

    /// <summary>Somebody else.</summary>
    Other,
}

/// <summary>What kind of lease a family has.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LeaseKind>))]
public enum LeaseKind
{
    /// <summary>租赁, from a private owner.</summary>
    Market,

    /// <summary>公租房 or 廉租房, let by the government.</summary>
    PublicRental,
}
