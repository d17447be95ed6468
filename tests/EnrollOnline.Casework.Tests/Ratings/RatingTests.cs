using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Ratings;
using EnrollOnline.Casework.Tests.Appeals;
using EnrollOnline.Casework.Tests.Ceremonies;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Ratings;

public sealed class RatingTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task A_stage_is_rated_once_and_only_when_it_is_reached(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        var (number, guardian) = await small.AddChildAsync();
        var (_, stranger) = await small.AddChildAsync();

        (await OpenAsync(small, number, guardian)).ShouldBe([RatingStage.Submitted, RatingStage.Decided]);
        (await OpenAsync(small, number, stranger)).ShouldBeEmpty();
        (await RateAsync(small, number, guardian, RatingStage.Result, RatingGrade.Good)).ShouldBe(RatingTaken.NotFound);
        (await RateAsync(small, number, stranger, RatingStage.Submitted, RatingGrade.Good)).ShouldBe(RatingTaken.NotFound);
        (await RateAsync(small, number, guardian, RatingStage.Submitted, RatingGrade.Bad, new string('字', 501))).ShouldBe(RatingTaken.WordsTooLong);

        var taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => RateAsync(small, number, guardian, RatingStage.Submitted, RatingGrade.Good)));

        (taken.Count(one => one == RatingTaken.Done), taken.Count(one => one == RatingTaken.RatedBefore)).ShouldBe((1, 5));
        (await OpenAsync(small, number, guardian)).ShouldBe([RatingStage.Decided]);
        // Officers read histories: nothing of a rating stands there.
        await small.House.UseAsync<EnrollOnline.Casework.Database.EnrollContext>(async context =>
            (await context.History.CountAsync(entry => entry.Act.Contains("rating"))).ShouldBe(0));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Bureau_reads_counts_from_five_and_words_without_a_case(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        for (var at = 0; at < 6; at++)
        {
            var (number, guardian) = await small.AddChildAsync();
            await RateAsync(small, number, guardian, RatingStage.Submitted, at < 5 ? RatingGrade.VeryGood : RatingGrade.VeryBad, at == 5 ? "电话打不通" : "好");
        }

        var counts = await small.House.UseAsync<RatingBook, IReadOnlyList<RatingCount>>(book => book.CountAsync(small.Bureau));
        var words = await WordsAsync(small.Bureau);

        counts.ShouldHaveSingleItem().Counts.ShouldBe(new Dictionary<RatingGrade, int> { [RatingGrade.VeryGood] = 5 });
        counts[0].Month.ShouldBe(new DateOnly(2024, 7, 1));
        (words.Count, words[0].Words, words[0].NeedsFollowUp).ShouldBe((6, "电话打不通", true));
        (await WordsAsync(AppealRoom.Bureau(county: "140106"))).ShouldBeEmpty();

        (await FollowUpAsync(words[0].Id, AppealRoom.Bureau(county: "140106"))).ShouldBeFalse();
        (await FollowUpAsync(words[1].Id, small.Bureau)).ShouldBeFalse("a good rating needs no follow-up");
        (await FollowUpAsync(words[0].Id, small.Bureau)).ShouldBeTrue();
        (await WordsAsync(small.Bureau)).Single(one => one.Words == "电话打不通").FollowedUpBy.ShouldBe("教育局");

        Task<IReadOnlyList<RatingWords>> WordsAsync(Account bureau) =>
            small.House.UseAsync<RatingBook, IReadOnlyList<RatingWords>>(book => book.WordsAsync(bureau));

        Task<bool> FollowUpAsync(Guid id, Account bureau) => small.House.UseAsync<RatingBook, bool>(book => book.FollowUpAsync(id, bureau));
    }

    private static Task<IReadOnlyList<RatingStage>> OpenAsync(SmallSeason small, string number, Account guardian) =>
        small.House.UseAsync<RatingDesk, IReadOnlyList<RatingStage>>(desk => desk.OpenAsync(number, guardian));

    private static Task<RatingTaken> RateAsync(
        SmallSeason small, string number, Account guardian, RatingStage stage, RatingGrade grade, string words = "") =>
        small.House.UseAsync<RatingDesk, RatingTaken>(desk => desk.RateAsync(number, guardian, stage, grade, ["quick", "nonsense"], words));
}
