using EnrollOnline.Admissions.Explanations;
using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Placements;

/// <summary>Explains one child's result: why this school and not another.</summary>
public sealed class ExplanationDesk
{
    /// <summary>The explanation in Chinese and English.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="reader">The child's guardian, once results are public; or an officer or bureau of the county, whose look is recorded.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Null when there is none that this reader may see.</returns>
    public Task<Explanation?> ForAsync(string number, Account reader, CancellationToken cancel = default) =>
        throw new NotSupportedException();
}
