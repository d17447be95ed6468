using EnrollOnline.Admissions.Placements;

namespace EnrollOnline.Rehearsal.Counties;

/// <summary>A made-up school of a real township. Its name follows the township or community; the school does not exist.</summary>
/// <param name="Code">A 10-digit school identifier of the usual shape (学校标识码).</param>
/// <param name="Name">The full name, for example <c>太原市小店区坞城第二小学校</c>.</param>
/// <param name="Kind">Public or private.</param>
/// <param name="CommunityCode">The community that it stands in.</param>
/// <param name="Address">The street address.</param>
/// <param name="Spot">Where it stands on the invented map.</param>
/// <param name="Classes">Classes of the entering grade, one or more.</param>
/// <param name="ClassSize">Children in a class: 45 (primary) or 50 (junior); less only in a private school of a small rehearsal.</param>
public sealed record MadeUpSchool(
    string Code, string Name, SchoolKind Kind, string CommunityCode, string Address, Spot Spot, int Classes, int ClassSize)
{
    /// <summary>Seats of the entering grade: classes times class size.</summary>
    public int Plan => Classes * ClassSize;
}
