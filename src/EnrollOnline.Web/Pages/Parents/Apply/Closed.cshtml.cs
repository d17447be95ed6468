using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Rules;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>What can still be done when the window is not open.</summary>
public sealed class ClosedModel(ApplyDesk desk) : ApplyPage(desk)
{
    /// <summary>Last moment of filing.</summary>
    public DateTimeOffset Closes => Opened.Rulebook.Calendar.ApplicationCloses.FromShanghai();

    /// <summary>First moment of filing.</summary>
    public DateTimeOffset Opens => Opened.Rulebook.Calendar.ApplicationOpens.FromShanghai();

    /// <summary>True before the window opens.</summary>
    public bool Before => Opened.Phase == SeasonPhase.Before;

    /// <inheritdoc/>
    protected override bool OnlyWhileOpen => false;
}
