using EnrollOnline.Admissions.Placements;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Notices.ResultLists;

namespace EnrollOnline.Casework.Publications;

/// <summary>Says what the printed public list holds.</summary>
internal static class PublishedListLetter
{
    public static ResultList Of(PublishedSeason season) => new()
    {
        BureauName = season.BureauName, SeasonTitle = season.Title.Zh,
        ShownDuring = (DateOnly.FromDateTime(season.PublishedAt.ToShanghai()), season.ShownUntil),
        CreatedAt = season.PublishedAt, CountyPhone = season.Hotline,
        Rows = [.. season.Rows.Select(row => new ResultListRow(
            row.ApplicationNumber, row.Name, row.SchoolName ?? "统筹安排", WayOf(row.Via)))],
    };

    private static string WayOf(PlacedVia via) => via switch
    {
        PlacedVia.PrivateChoice => "民办志愿",
        PlacedVia.OwnZone => "本学区",
        PlacedVia.Promotion => "对口升学",
        PlacedVia.CoOrdination => "统筹",
        PlacedVia.MakeUp => "候补或补录",
        _ => "待统筹",
    };
}
