using EnrollOnline.Casework.Applications;
using EnrollOnline.EndToEnd.Tests.Houses;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Leases;

namespace EnrollOnline.EndToEnd.Tests.Walks;

/// <summary>Every page of the application: empty, filled in, with errors.</summary>
internal static class ApplyStops
{
    /// <summary>Makes the drafts.</summary>
    public static async Task SeedAsync(Town town, House house)
    {
        var (_, full) = town.Next();
        var here = new HouseholdPart(true, "", "", null);
        var zoned = here with { CommunityCode = house.Village.County.Map.Zones.First(zone => zone.SchoolCodes.Count > 1).CommunityCode };
        var people = new ApplicationForm { Child = full.Child, Guardian = full.Guardian };
        await town.DraftAsync("empty", new ApplicationForm());
        await town.DraftAsync("full", full);
        await town.DraftAsync("household", people with { Household = here });
        await town.DraftAsync("home", people with { Household = here, Home = new(HomeKind.Own, "", [], "", null) });
        await town.DraftAsync("choices", people with { Household = zoned, Home = new(HomeKind.None, null, [], null, null) });
        await town.DraftAsync("ranking", people with
        {
            Household = zoned, Home = new(HomeKind.None, null, [], null, null), Choices = new(null, [], false),
        });
        await town.DraftAsync("migrant", people with { Household = here with { InCounty = false } });
        await town.DraftAsync("abroad", new ApplicationForm { Child = new("Anna Schmidt", "C01X00T47", IdDocumentKind.Passport) });
        await TwinsAsync(town, house);
        await OtherAsync(town, people);
    }

    public static IEnumerable<Stop> All(Town town, House house)
    {
        var start = $"/parents/apply/start/{house.Season.Code}";
        return
        [
            new("/Parents/Apply/Start", "open", start, town.Drafts["empty"].Mobile),
            .. Of(town, "empty", "Tasks", "Child!", "Guardian!", "Household!", "CheckAnswers", "Duplicate", "Disability"),
            .. Of(town, "full", "Tasks", "Child", "Guardian", "Household", "HouseholdBook", "OtherBook", "Home", "HomePlace", "HomeOwners", "PrivateSchool", "CheckAnswers", "Declaration!"),
            .. Of(town, "household", "Tasks", "HouseholdBook!", "Home!"),
            .. Of(town, "home", "HomePlace!", "HomeOwners!"),
            .. Of(town, "choices", "PrivateSchool!"),
            .. Of(town, "ranking", "PublicSchools"),
            .. Of(town, "migrant", "Permit!", "Work!"),
            .. Of(town, "abroad", "ChildBirth!"),
            .. Of(town, "twin", "Multiples"),
            new("/Parents/Apply/Start", "of the other county", $"/parents/apply/start/{OtherRules.SeasonCode}", town.Drafts["other"].Mobile),
            .. Of(town, "other", "Lease!", "Residing!", "Sibling!", "PreviousSchool!", "Preference!", "Work!"),
            .. Of(town, "other-lease", "LeasePlace!", "PreferencePaper!", "PrivateSchool", "CheckAnswers"),
            new("/Parents/Index", "drafts", "/parents", town.Drafts["full"].Mobile),
        ];
    }

    // A page named with ! is looked at once more after its form was sent as it stands.
    private static IEnumerable<Stop> Of(Town town, string draft, params IEnumerable<string> pages)
    {
        var (id, mobile) = town.Drafts[draft];
        foreach (var page in pages)
        {
            var name = page.TrimEnd('!');
            var stop = new Stop($"/Parents/Apply/{name}", draft, $"/parents/apply/{Web.Wording.Texts.Kebab(name)}/{id}", mobile);
            yield return stop;
            if (page != name)
            {
                yield return stop.Refused($"{draft}, with errors");
            }
        }
    }

    private static async Task TwinsAsync(Town town, House house)
    {
        var (family, mobile) = (house.Village.Twins(), town.NewMobile());
        await town.DraftAsync("first twin", Village.FormOf(family), mobile: mobile);
        await town.DraftAsync("twin", Village.FormOf(family, child: 1), mobile: mobile);
    }

    private static async Task OtherAsync(Town town, ApplicationForm people)
    {
        var form = people with { Household = new(true, "005012345", "小寨路 1 号", OtherRules.Community), Home = new(HomeKind.None, null, [], null, null) };
        await town.DraftAsync("other", form, town.Other);
        await town.DraftAsync("other-lease", form with
        {
            Lease = new(LeaseForm.PublicRental, "", "", OtherRules.Community), Preference = new("martyr", ""), Choices = new(null, [], false),
        }, town.Other);
    }
}
