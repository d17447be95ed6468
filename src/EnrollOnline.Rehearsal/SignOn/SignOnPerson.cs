namespace EnrollOnline.Rehearsal.SignOn;

/// <summary>A made-up person who can sign in at the stand-in identity server.</summary>
/// <param name="Name">Name.</param>
/// <param name="IdNumber">Resident ID number.</param>
/// <param name="Mobile">Mobile number, eleven digits.</param>
/// <param name="Level">Real-name level, L1 to L4.</param>
public sealed record SignOnPerson(string Name, string IdNumber, string Mobile, string Level = "L3")
{
    /// <summary>The server's own key of the person.</summary>
    public string Subject => $"sx-{Mobile}";
}
