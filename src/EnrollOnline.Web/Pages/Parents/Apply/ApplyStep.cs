using EnrollOnline.Casework.Applications;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>One page of the application: the fields of a part that it asks for, and the families it is shown to.</summary>
/// <param name="Page">Name of the page in this folder.</param>
/// <param name="Part">Part of the form, which is also its line in the task list.</param>
/// <param name="Shown">Whether a family sees the page, by what it stated so far.</param>
/// <param name="Asks">Whether the page asks for a field of its part.</param>
public sealed record ApplyStep(string Page, string Part, Func<ApplyRoute, bool> Shown, Func<string, bool> Asks)
{
    /// <summary>All pages, in the order they are asked.</summary>
    public static IReadOnlyList<ApplyStep> All { get; } =
    [
        new("Child", FormParts.Child, _ => true, field => field != BirthDate),
        new("ChildBirth", FormParts.Child, route => ChildId.AsksBirthDate(route.Form.Child), field => field == BirthDate),
        new("HouseholdLookUp", FormParts.Child, route => route.OffersLookUp, _ => false),
        new("Guardian", FormParts.Guardian, _ => true, _ => true),
        new("Household", FormParts.Household, _ => true, field => field == "InCounty"),
        new("HouseholdBook", FormParts.Household, route => route.HasBook, field => field is not ("InCounty" or BirthCertificate)),
        new("OtherBook", FormParts.Household, route => route.AsksBirthCertificate, field => field == BirthCertificate),
        new("Permit", FormParts.Permit, route => route.Needs(FormParts.Permit), _ => true),
        new("Home", FormParts.Home, route => route.Needs(FormParts.Home), field => field == "Kind"),
        new("HomePlace", FormParts.Home, route => route.HasHome, field => field != "Kind" && !IsOwner(field)),
        new("HomeOwners", FormParts.Home, route => route.HasHome && route.Form.Home!.Kind != HomeKind.Unregistered, IsOwner),
        new("Lease", FormParts.Lease, route => route.Needs(FormParts.Lease), field => field == Held),
        new("LeasePlace", FormParts.Lease, route => route.Needs(FormParts.Lease) && route.Form.Lease is not null, field => field != Held),
        new("Residing", FormParts.Residing, route => route.Needs(FormParts.Residing), _ => true),
        new("Work", FormParts.Work, route => route.Needs(FormParts.Work), _ => true),
        new("Sibling", FormParts.Sibling, route => route.Needs(FormParts.Sibling), _ => true),
        new("PreviousSchool", FormParts.PreviousSchool, route => route.Needs(FormParts.PreviousSchool), _ => true),
        new("Preference", FormParts.Preference, route => route.Needs(FormParts.Preference), field => field == Held),
        new("PreferencePaper", FormParts.Preference, route => route.Needs(FormParts.Preference) && route.Form.Preference is not null, field => field != Held),
        new("PrivateSchool", FormParts.Choices, route => route.KnowsZone, field => field is "PrivateSchool" or "Stratum"),
        new("PublicSchools", FormParts.Choices, route => route.Form.Choices is not null && route.RanksPublic, field => field == "PublicSchools"),
        new("Boarding", FormParts.Choices, route => route.Form.Choices is not null && route.MayBoard, field => field == "Boards"),
        new("Multiples", FormParts.Choices, route => route.Form.Choices is not null && route.MayBundle, _ => false),
        new("Disability", FormParts.Disability, _ => true, _ => true),
    ];

    private const string BirthDate = "BirthDate";
    private const string BirthCertificate = "BirthCertificate";
    private const string Held = "Held";

    private static bool IsOwner(string field) => field.StartsWith("Owners", StringComparison.Ordinal);
}
