using System.Text;
using EnrollOnline.Casework.Publications;
using EnrollOnline.Casework.PublicBundles;
using EnrollOnline.Casework.Tests.Ceremonies;
using EnrollOnline.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Publications;

public sealed class PublishedResultsTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Nothing_shows_before_publication_and_everything_after(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await small.FillAsync();
        await small.RunAsync(publish: false);
        var results = small.House.Services.GetRequiredService<PublishedResults>();
        (await results.OfAsync(small.SeasonId)).ShouldBeNull();
        (await results.PdfAsync(small.SeasonId)).ShouldBeNull();

        await small.ActAsync(desk => desk.PublishAsync(small.SeasonId, small.Bureau));
        var season = await results.OfCodeAsync("140105-2024-primary");

        season.ShouldNotBeNull();
        season.Rows.Count.ShouldBe(11);
        season.Rows.ShouldAllBe(row => row.Name.Text == "张**");
        season.Rows.Count(row => row.SchoolName is null).ShouldBe(3);
        season.Run.CutOffs.ShouldAllBe(row => row.Last.Ties.Count == 0);
        PublicBundleVerifier.VerifyZip(season.Bundle.ToArray()).ManifestHash.ShouldBe(season.Run.ManifestHash);
        (await results.OfAsync(small.SeasonId)).ShouldBeSameAs(season);
        Encoding.ASCII.GetString((await results.PdfAsync(small.SeasonId))!.Value.Span[..5]).ShouldBe("%PDF-");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_number_is_found_as_people_type_it_and_pages_hold_every_line_once(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await small.FillAsync();
        await small.RunAsync(publish: true);
        var season = (await small.House.Services.GetRequiredService<PublishedResults>().OfAsync(small.SeasonId))!;
        var number = SmallSeason.NumberOf(4);

        season.Find(number.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant())!.ApplicationNumber.ShouldBe(number);
        season.Find("7K2M").ShouldBeNull();
        season.Find(null).ShouldBeNull();
        var pages = Enumerable.Range(1, 3).Select(page => season.Page(page, 4)).ToList();
        pages.SelectMany(page => page.Rows).ShouldBe(season.Rows);
        (season.Page(99, 4).Number, season.Page(-1, 4).Number, pages[0].Pages, pages[0].Total).ShouldBe((3, 1, 3, 11));
    }
}
