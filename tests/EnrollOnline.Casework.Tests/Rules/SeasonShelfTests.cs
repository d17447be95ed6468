using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Rules;

/// <summary>The season that pages read with its rulebook kept in memory is the season of the database, to the last column.</summary>
public sealed class SeasonShelfTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Every_column_is_the_rows_own(string engine)
    {
        await using var house = await TestHouse.CreateAsync(engine);
        var id = await AddAsync(house);

        var shown = await house.UseAsync<SeasonShelf, Season>(shelf => shelf.OfAsync(id));
        var row = await house.UseAsync<EnrollContext, Season>(context => context.Seasons.AsNoTracking().SingleAsync());

        foreach (var property in typeof(Season).GetProperties())
        {
            var expected = property.GetValue(row);
            expected.ShouldNotBe(property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null, property.Name);
            property.GetValue(shown).ShouldBe(expected, property.Name);
        }

        (await house.UseAsync<SeasonShelf, IReadOnlyList<Season>>(shelf => shelf.AllAsync())).ShouldHaveSingleItem().RulebookText.ShouldBe(row.RulebookText);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task What_another_node_writes_is_seen_at_once_rules_too(string engine)
    {
        await using var house = await TestHouse.CreateAsync(engine);
        var id = await AddAsync(house);
        (await house.UseAsync<SeasonShelf, Season>(shelf => shelf.OfAsync(id))).RulebookText.ShouldBe("{\"old\": 1}");

        // Past everything that this process keeps, as another process writes.
        await house.UseAsync<EnrollContext>(context => context.Seasons.ExecuteUpdateAsync(row => row
            .SetProperty(season => season.State, SeasonState.Drawn).SetProperty(season => season.RulebookText, "{\"new\": 2}")
            .SetProperty(season => season.RulebookHash, "hash-of-new")));

        var shown = await house.UseAsync<SeasonShelf, Season>(shelf => shelf.OfAsync(id));
        (shown.State, shown.RulebookText, shown.RulebookHash).ShouldBe((SeasonState.Drawn, "{\"new\": 2}", "hash-of-new"));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task An_officer_of_another_county_is_not_served_from_what_was_kept(string engine)
    {
        await using var house = await TestHouse.CreateAsync(engine);
        var id = await AddAsync(house);
        await house.UseAsync<SeasonShelf, Season>(shelf => shelf.OfAsync(id));

        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CountyScope>().NarrowTo("140403");

        await Should.ThrowAsync<InvalidOperationException>(() => scope.ServiceProvider.GetRequiredService<SeasonShelf>().OfAsync(id));
    }

    private static async Task<Guid> AddAsync(TestHouse house)
    {
        var at = new DateTimeOffset(2024, 8, 1, 1, 2, 3, TimeSpan.Zero);
        var season = new Season
        {
            CountyCode = "140105", Code = "140105-2024-junior", Year = 2024, Stage = Stage.Junior, RulebookText = "{\"old\": 1}", RulebookHash = "hash-of-old",
            State = SeasonState.Published, FrozenAt = at, ListHash = "list", Commitment = "commitment", SecretCipher = [1, 2, 3], PublicValues = "4 5 6",
            Seed = "seed", PublishedRunId = Guid.NewGuid(), PublishedAt = at.AddDays(2), Revision = 7,
        };
        await house.UseAsync<EnrollContext>(async context =>
        {
            context.Counties.Add(new County { Code = "140105", Name = "小店区", EnglishName = "Xiaodian", BureauName = "小店区教育局", Hotline = "0351-555 0100", HotlineHours = "8:30–18:00" });
            context.Seasons.Add(season);
            await context.SaveChangesAsync();
        });
        return season.Id;
    }
}
