using EnrollOnline.Admissions.Explanations;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.Tests.Ceremonies;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Placements;

public sealed class ExplanationDeskTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task The_guardian_reads_it_after_publication_and_officers_leave_a_trace(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await small.FillAsync();
        var (number, guardian) = await small.AddChildAsync();
        var (_, stranger) = await small.AddChildAsync();
        await small.RunAsync(publish: false);
        (await ForAsync(small, number, guardian)).ShouldBeNull();
        await small.ActAsync(desk => desk.PublishAsync(small.SeasonId, small.Bureau));

        var mine = await ForAsync(small, number, guardian);
        var officers = await ForAsync(small, number, small.Officer);

        mine.ShouldNotBeNull().ApplicationNumber.ShouldBe(number);
        mine.Paragraphs.ShouldContain(paragraph => paragraph.Topic == ExplanationTopic.Category && paragraph.Subject == "C");
        mine.Paragraphs.ShouldAllBe(paragraph => paragraph.Text.Zh.Length > 0 && paragraph.Text.En.Length > 0);
        officers.ShouldNotBeNull();
        (await ForAsync(small, number, stranger)).ShouldBeNull();
        await small.House.UseAsync<EnrollContext>(async context =>
            (await context.Accesses.SingleAsync()).Purpose.ShouldBe("explanation"));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_child_listed_while_its_case_was_open_has_one_too(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        var (number, guardian) = await small.AddChildAsync(state: ApplicationState.WithOfficer);
        small.CloseApplications();
        await small.ActAsync(desk => desk.FreezeAsync(small.SeasonId, small.Bureau, "材料未到"));
        await small.RunAsync(publish: true);

        (await ForAsync(small, number, guardian)).ShouldNotBeNull()
            .Paragraphs.ShouldContain(paragraph => paragraph.Topic == ExplanationTopic.Category && paragraph.Subject == "E");
    }

    private static Task<Explanation?> ForAsync(SmallSeason small, string number, Account reader) =>
        small.House.UseAsync<ExplanationDesk, Explanation?>(desk => desk.ForAsync(number, reader));
}
