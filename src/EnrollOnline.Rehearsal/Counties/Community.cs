namespace EnrollOnline.Rehearsal.Counties;

/// <summary>A neighbourhood or village committee (居委会, 村委会) of a real county, put on an invented map.</summary>
/// <param name="Code">The 12-digit statistical division code, for example <c>140105001010</c>.</param>
/// <param name="Name">The name without the committee's title, for example <c>坞城路东社区</c> or <c>北格村</c>.</param>
/// <param name="TownshipCode">The 9-digit code of the street, town or township that it belongs to.</param>
/// <param name="TownshipName">The township's name, for example <c>坞城街道</c>.</param>
/// <param name="Spot">Where it lies on the invented map.</param>
public sealed record Community(string Code, string Name, string TownshipCode, string TownshipName, Spot Spot)
{
    /// <summary>Whether it is a village (村), where houses are often self-built and unregistered.</summary>
    public bool IsVillage => Name.EndsWith('村');
}
