namespace EnrollOnline.Web.Pages.Demo;

/// <summary>A point of a season's calendar to which a visitor can move the rehearsal.</summary>
public enum DemoMoment
{
    /// <summary>An hour after applications open.</summary>
    Applications,

    /// <summary>An hour after they close: the list can be frozen once the cases are done.</summary>
    Review,

    /// <summary>An hour after the supplements' last moment.</summary>
    SupplementsOver,

    /// <summary>The announced moment of publication.</summary>
    Results,

    /// <summary>An hour after seats can no longer be confirmed.</summary>
    ConfirmationOver,
}
