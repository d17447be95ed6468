namespace EnrollOnline.Casework.Database;

/// <summary>The county that the present request or job may see; set once, from the signed-in account.</summary>
public sealed class CountyScope
{
    /// <summary>Six-digit code, or null when rows of every county may be seen (guardians, operators, jobs).</summary>
    public string? CountyCode { get; private set; }

    /// <summary>Narrows the scope to one county; it cannot be widened again.</summary>
    /// <param name="countyCode">Six-digit division code.</param>
    /// <exception cref="InvalidOperationException">The scope is already narrowed to another county.</exception>
    public void NarrowTo(string countyCode)
    {
        if (CountyCode is not null && CountyCode != countyCode)
        {
            throw new InvalidOperationException("A request cannot move from one county to another.");
        }

        CountyCode = countyCode;
    }
}
