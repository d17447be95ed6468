namespace EnrollOnline.Rehearsal.Counties;

/// <summary>A county of China by its code, with the names above it.</summary>
/// <param name="Code">The 6-digit division code (GB/T 2260), the first six digits of an ID number first issued there.</param>
/// <param name="Province">The province, for example <c>山西省</c>.</param>
/// <param name="City">The city, or empty where the county lies directly under the province.</param>
/// <param name="Name">The county, for example <c>小店区</c>.</param>
public sealed record CountyName(string Code, string Province, string City, string Name)
{
    /// <summary>The names joined as an address begins, for example <c>山西省太原市小店区</c>.</summary>
    public string Full => Province + City + Name;
}
