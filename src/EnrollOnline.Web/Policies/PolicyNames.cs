namespace EnrollOnline.Web.Policies;

/// <summary>The names of the three policies, one for each folder behind a sign-in.</summary>
public static class PolicyNames
{
    /// <summary>A family's own pages: <c>/parents</c>.</summary>
    public const string Guardian = "Guardian";

    /// <summary>The review desk: <c>/officers</c>.</summary>
    public const string Officer = "Officer";

    /// <summary>The county's bureau: <c>/bureau</c>.</summary>
    public const string Bureau = "Bureau";
}
