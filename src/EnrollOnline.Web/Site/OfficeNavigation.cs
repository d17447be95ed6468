namespace EnrollOnline.Web.Site;

/// <summary>What stands at the top of the two desks. A new area of work is one line here.</summary>
public static class OfficeNavigation
{
    private static readonly OfficeEntry[] Officers =
    [
        new("/Officers/Index", "layout.nav.officers.home"),
        new("/Officers/Cases/Index", "layout.nav.officers.cases"),
        new("/Officers/Inspections/Index", "officers.inspections.nav"),
        new("/Officers/Numbers/Index", "officers.numbers.nav"),
    ];

    private static readonly OfficeEntry[] Bureau =
    [
        new("/Bureau/Index", "layout.nav.bureau.home"),
        new("/Bureau/Season/Index", "layout.nav.bureau.season"),
        new("/Bureau/Plans/Index", "layout.nav.bureau.plans"),
        new("/Bureau/Zones/Index", "layout.nav.bureau.zones"),
        new("/Bureau/Sources/Index", "bureau.sources.nav"),
        new("/Bureau/Rechecks/Index", "bureau.rechecks.nav"),
        new("/Bureau/Placement/Index", "layout.nav.bureau.placement"),
        new("/Bureau/Trials/Index", "layout.nav.bureau.trials"),
        new("/Bureau/Forecast/Index", "layout.nav.bureau.forecast"),
        new("/Bureau/MakeUp/Index", "layout.nav.bureau.make-up"),
        new("/Bureau/Appeals/Index", "bureau.appeals.nav"),
        new("/Bureau/Ratings/Index", "bureau.ratings.nav"),
        new("/Bureau/Registers/Index", "layout.nav.bureau.registers"),
        new("/Bureau/Messages/Index", "layout.nav.bureau.messages"),
        new("/Bureau/Publication/Index", "layout.nav.bureau.publication"),
        new("/Bureau/Audit/Index", "layout.nav.bureau.audit"),
    ];

    /// <summary>The entries of a desk: <c>officers</c> or <c>bureau</c>.</summary>
    public static IReadOnlyList<OfficeEntry> Of(string desk) => desk == "bureau" ? Bureau : Officers;
}
