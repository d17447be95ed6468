using System.Text.Json.Serialization;

namespace EnrollOnline.RecordChecks.Leases;

/// <summary>Whose dwelling is rented.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LeaseForm>))]
public enum LeaseForm
{
    /// <summary>Of a private landlord, with the lease on file (租赁备案).</summary>
    Market,

    /// <summary>Of the government (公租房, 廉租房).</summary>
    PublicRental,
}
