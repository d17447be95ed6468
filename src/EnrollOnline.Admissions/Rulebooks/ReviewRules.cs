namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>What a re-check before placement (重新比对) does about a record that has changed since the approval.</summary>
/// <param name="Turned">The way.</param>
/// <param name="Clause">Id of the clause.</param>
public sealed record RecheckRule(TurnedPass Turned, string Clause);

/// <summary>What becomes of an approval whose record says something else when it is asked again.</summary>
public enum TurnedPass
{
    /// <summary>An officer looks at both findings; the approval is open until then and nothing is refused by itself.</summary>
    OfficerLooks,

    /// <summary>What was found first stands; the change is only reported.</summary>
    EarlierStands,
}

/// <summary>Approvals by the system of which a share is drawn for a person's look (双随机).</summary>
/// <param name="Hundredths">The share in hundredths of a percent, 1 to 10,000: each approval is drawn with that chance.</param>
/// <param name="Clause">Id of the clause.</param>
public sealed record SamplingRule(int Hundredths, string Clause)
{
    /// <summary>The most hundredths: every approval is looked at.</summary>
    public const int All = 100_00;
}

/// <summary>By when the bureau answers an appeal (申诉、复核).</summary>
/// <param name="AnswerDays">Calendar days after the day on which the appeal was handed in, 1 to 90.</param>
/// <param name="Clause">Id of the clause.</param>
public sealed record AppealRule(int AnswerDays, string Clause);
