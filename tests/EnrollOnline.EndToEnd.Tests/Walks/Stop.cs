namespace EnrollOnline.EndToEnd.Tests.Walks;

/// <summary>One page in one state.</summary>
/// <param name="Page">The page that must be there, by its path under <c>Pages/</c>.</param>
/// <param name="State">The state in a few words.</param>
/// <param name="Address">Where it is opened.</param>
/// <param name="Mobile">Who is signed in; null for nobody.</param>
public sealed record Stop(string Page, string State, string Address, string? Mobile = null)
{
    /// <summary>The button to press once the page is there; null to look at it as it comes.</summary>
    public string? Press { get; init; }

    /// <summary>What to press after that, on the page that came.</summary>
    public string? Then { get; init; }

    /// <summary>Whether the page then tells of errors.</summary>
    public bool Errors { get; init; }

    /// <summary>What it answers with.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The same page after its form was sent as it stands, with errors.</summary>
    public Stop Refused(string state = "with errors") => this with { State = state, Press = "main form button:not([formaction])", Errors = true, Status = 422 };
}
