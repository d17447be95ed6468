using System.Globalization;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Officers.Cases;

/// <summary>Says to an officer why an act was not done.</summary>
internal static class ActWords
{
    /// <summary>One sentence for an outcome other than done.</summary>
    public static string Of(OfficerAct outcome, Texts texts) => outcome switch
    {
        OfficerAct.Conflict conflict => texts["officers.act.conflict", Actor(conflict.Who, texts), Time(conflict.When)],
        OfficerAct.StillOpen open => texts["officers.act.still-open", string.Join("、", open.Missing.Select(fact => texts.Of(fact.Name)).Distinct())],
        OfficerAct.NotPossible not => texts.Of(not.Lacking),
        _ => texts["officers.act.not-found"],
    };

    /// <summary>The field that the sentence belongs to; empty for none.</summary>
    public static string FieldOf(OfficerAct outcome) => outcome switch
    {
        OfficerAct.StillOpen => "Act.Kind",
        OfficerAct.NotPossible { Lacking: ActProblem.ReasonMissing } => "Act.Reason",
        OfficerAct.NotPossible { Lacking: ActProblem.UnknownClause } => "Act.Clause",
        OfficerAct.NotPossible { Lacking: ActProblem.UnknownItem or ActProblem.SupplementClosed } => "Act.Item",
        OfficerAct.NotPossible { Lacking: ActProblem.UnknownFact } => "Act.Fact",
        OfficerAct.NotPossible { Lacking: ActProblem.NoRecordToTake } => "Act.Basis",
        OfficerAct.NotPossible { Lacking: ActProblem.DetailMissing } => "Act.Since",
        _ => "",
    };

    /// <summary>Who acted, in words: the program itself has no name of its own.</summary>
    public static string Actor(string actor, Texts texts) => actor == "system" ? texts["officers.actor.system"] : actor;

    private static string Time(DateTimeOffset when) => when.ToShanghai().ToString("HH:mm", CultureInfo.InvariantCulture);
}
