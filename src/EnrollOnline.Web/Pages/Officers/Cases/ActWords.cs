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
        OfficerAct.Conflict conflict => texts["officers.act.conflict", conflict.Who, conflict.When.ToShanghai().ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)],
        OfficerAct.StillOpen open => texts["officers.act.still-open", string.Join("、", open.Missing.Select(fact => texts.Of(fact.Name)).Distinct())],
        OfficerAct.NotPossible not => texts.Of(not.Lacking),
        _ => texts["officers.act.not-found"],
    };
}
