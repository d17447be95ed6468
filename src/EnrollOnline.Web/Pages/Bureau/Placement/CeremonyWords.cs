using System.Globalization;
using EnrollOnline.Casework.Ceremonies;
using EnrollOnline.Web.Wording;

namespace EnrollOnline.Web.Pages.Bureau.Placement;

/// <summary>Says to the bureau why an act was not done.</summary>
internal static class CeremonyWords
{
    /// <summary>One sentence for a result other than done.</summary>
    public static string Of(CeremonyResult result, Texts texts) => result switch
    {
        CeremonyResult.WindowOpen open => texts["bureau.placement.window-open", open.Closes.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)],
        CeremonyResult.CasesOpen open => texts["bureau.placement.cases-open", open.Cases.Submitted, open.Cases.WithOfficer, open.Cases.AwaitingSupplement],
        CeremonyResult.OutOfOrder order => texts["bureau.placement.out-of-order", texts.Of(order.Stands), texts.Of(order.Needed)],
        CeremonyResult.Unusable unusable => string.Join(" ", unusable.Problems.Select(texts.Say)),
        CeremonyResult.Stale => texts["bureau.placement.stale"],
        _ => texts["bureau.placement.not-found"],
    };
}
