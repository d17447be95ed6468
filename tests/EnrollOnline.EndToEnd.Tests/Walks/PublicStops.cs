using EnrollOnline.EndToEnd.Tests.Houses;

namespace EnrollOnline.EndToEnd.Tests.Walks;

/// <summary>What a family may read without saying who it is.</summary>
internal static class PublicStops
{
    public static IEnumerable<Stop> BeforeResults(House house)
    {
        var season = $"/seasons/{house.Season.Code}";
        var community = house.Village.County.Map.Divisions.Communities[0];
        return
        [
            new("/Index", "open", "/"),
            new("/Help", "open", "/help"),
            new("/Privacy", "open", "/privacy"),
            new("/Counties/Index", "open", $"/counties/{house.Season.CountyCode}"),
            new("/Seasons/Papers", "nothing chosen", $"{season}/papers"),
            new("/Seasons/Papers", "a home of one's own", $"{season}/papers?situation=own-home"),
            new("/Seasons/Papers", "twins", $"{season}/papers?situation=twins"),
            new("/Seasons/Schools", "open", $"{season}/schools"),
            new("/Seasons/Rules", "open", $"{season}/rules"),
            new("/Seasons/Rules", "of the other county", $"/seasons/{OtherRules.SeasonCode}/rules"),
            new("/Seasons/Zones", "nothing typed", $"{season}/zones"),
            new("/Seasons/Zones", "candidates", $"{season}/zones?place={Uri.EscapeDataString(community.Name[..2])}"),
            new("/Seasons/Zones", "a community", $"{season}/zones?community={community.Code}"),
            new("/Seasons/Zones", "nothing found", $"{season}/zones?place={Uri.EscapeDataString("火星路")}"),
            new("/Seasons/PreCheck", "first question", $"{season}/pre-check"),
            new("/Seasons/PreCheck", "a later question", $"{season}/pre-check?birth=in-time&ask=household"),
            new("/Seasons/PreCheck", "an answer", $"{season}/pre-check?birth=in-time&household=here&ask=entry&answer=by-1"),
            new("/Seasons/WhatIf", "nothing chosen", $"{season}/what-if"),
            new("/Seasons/WhatIf", "a category", $"{season}/what-if?category=B"),
            new("/Results/Index", "nothing published", "/results"),
            new("/Accounts/SignIn", "empty", "/accounts/sign-in"),
            new Stop("/Accounts/SignIn", "empty", "/accounts/sign-in").Refused(),
            new("/Accounts/Staff", "empty", "/accounts/staff"),
            new("/Accounts/SignOut", "signed out", "/accounts/sign-out"),
            new("/Demo/Outbox", "open", "/demo/outbox"),
            new("/Errors/Show", "not found", "/no-such-page") { Status = 404 },
            new("/Notices/Show", "no such notice", "/notices/abcdefgh") { Status = 404 },
        ];
    }
}
