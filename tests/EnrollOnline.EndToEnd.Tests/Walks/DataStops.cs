namespace EnrollOnline.EndToEnd.Tests.Walks;

/// <summary>What a family reads of its messages and of what is kept about it.</summary>
internal static class DataStops
{
    public static IEnumerable<Stop> All(Town town)
    {
        var (asked, nobody) = (town.Cases["asked"].Mobile, town.NewMobile());
        var (draft, drafting) = town.Drafts["full"];
        return
        [
            new("/Parents/Messages/Index", "messages", "/parents/messages", asked),
            new("/Parents/Messages/Index", "none", "/parents/messages", nobody),
            new("/Parents/Data/Index", "a case", "/parents/data", asked),
            new("/Parents/Data/Index", "nothing kept", "/parents/data", nobody),
            new("/Parents/Data/Account", "open", "/parents/data/account", nobody),
            new("/Parents/Data/Draft", "open", $"/parents/data/drafts/{draft}", drafting),
            new("/Parents/Data/Copy", "before", "/parents/data/copy", asked),
            new("/Parents/Data/Copy", "taken", "/parents/data/copy", asked) { Press = "main form button" },
            CaseStops.On(town, "asked", "Photographs", "/photographs", "none"),
            CaseStops.On(town, "asked", "Data", "/data"),
            CaseStops.On(town, "asked", "Erase", "/erase", "not now"),
            CaseStops.On(town, "withdrawn", "Erase", "/erase", "may be erased"),
        ];
    }
}
