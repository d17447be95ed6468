namespace EnrollOnline.Rehearsal.Counties;

/// <summary>What <see cref="Divisions.Load"/> found.</summary>
public abstract record DivisionsAnswer
{
    private DivisionsAnswer()
    {
    }

    /// <summary>The county's divisions are at hand.</summary>
    /// <param name="Divisions">The divisions.</param>
    public sealed record Found(CountyDivisions Divisions) : DivisionsAnswer;

    /// <summary>No county has that code.</summary>
    /// <param name="Message">One line that names the code.</param>
    public sealed record UnknownCounty(string Message) : DivisionsAnswer;

    /// <summary>The county's file has not been made on this machine.</summary>
    /// <param name="Message">One line that names the file and the command that makes it.</param>
    public sealed record NotMade(string Message) : DivisionsAnswer;
}
