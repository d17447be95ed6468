using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Placements.Slow;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>Waiting lists and make-up rounds of random counties, against the second implementation.</summary>
public sealed class MakeUpAgainstSlowTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(250);

    [Fact]
    public void Waiting_lists_move_up_the_same() =>
        Prop.ForAll(RandomCounties.All, Gen.Choose(0, int.MaxValue).ToArbitrary(), (county, seed) =>
        {
            var (input, slow, givenUp) = GivenUp(county, new(seed));
            return Same(
                MakeUpRun.WaitingList(input, input.Placed(), givenUp), new SlowMakeUp(slow, givenUp).WaitingList(),
                $"given up: {string.Join(' ', givenUp)}\n{CountyText.Of(input)}");
        }).Check(Many);

    [Fact]
    public void No_child_would_do_better_if_an_office_gave_the_free_seats_one_by_one() =>
        Prop.ForAll(RandomCounties.All, Gen.Choose(0, int.MaxValue).ToArbitrary(), (county, seed) =>
        {
            var by = new Random(seed);
            var (input, slow, givenUp) = GivenUp(county, by);
            var makeUp = new SlowMakeUp(slow, givenUp);
            var moved = MakeUpRun.WaitingList(input, input.Placed(), givenUp).ShouldBeOfType<MakeUpResult.Done>().Seats
                .ToDictionary(seat => seat.ApplicationNumber, seat => seat.SchoolCode);
            return makeUp.OneByOne(by.Next).All(child =>
                makeUp.Place(child.Key, moved.GetValueOrDefault(child.Key, slow.Held(child.Key)?.School!))
                    <= makeUp.Place(child.Key, child.Value));
        }).Check(Many);

    [Fact]
    public void A_later_run_with_all_who_gave_up_since_leaves_nobody_worse_than_the_run_before() =>
        Prop.ForAll(RandomCounties.All, Gen.Choose(0, int.MaxValue).ToArbitrary(), (county, seed) =>
        {
            var by = new Random(seed);
            var (input, slow, givenUp) = GivenUp(county, by);
            var earlier = SeatsAfter(slow, MakeUpRun.WaitingList(input, input.Placed(), givenUp));
            string[] since = [.. earlier.Keys.Except(givenUp).Where(number => earlier[number] is not null && by.Next(4) == 0)];
            string[] gone = [.. givenUp, .. since.Where(number => slow.Held(number) is not null)];
            string[] absent = [.. since.Except(gone)];

            var later = MakeUpRun.WaitingList(input, input.Placed(), gone, absent);
            var makeUp = new SlowMakeUp(slow, [.. gone, .. absent]);
            var seats = SeatsAfter(slow, later);
            var worse = seats.Keys.Except([.. gone, .. absent])
                .Where(number => makeUp.Place(number, seats[number]!) > makeUp.Place(number, earlier[number]!)).ToList();
            return worse.Count == 0
                ? Same(later, makeUp.WaitingList(), CountyText.Of(input))
                : false.Label($"worse: {string.Join(' ', worse)}\n{CountyText.Of(input)}");
        }).Check(Many);

    [Fact]
    public void A_make_up_round_gives_the_same_seats() =>
        Prop.ForAll(RandomCounties.All, Gen.Choose(0, int.MaxValue).ToArbitrary(), (county, seed) =>
        {
            var by = new Random(seed);
            var rule = new MakeUpRule(MakeUpMode.Round, 1 + by.Next(3), by.Next(2) == 0, by.Next(2) == 0, "TY-public");
            var input = With(county, rule);
            var slow = SlowPlacement.Of(input);
            string[] givenUp = [.. Seated(slow).Where(_ => by.Next(3) == 0)];
            var makeUp = new SlowMakeUp(slow, givenUp);
            string[] offered = [.. input.Schools.Select(school => school.Code)
                .Where(code => makeUp.Free(code) > 0 && (rule.RefillsDrawnSchools || !makeUp.Drawn(code)))];
            var choices = input.Children
                .Where(child => !givenUp.Contains(child.ApplicationNumber) && (rule.LosersOnly
                    ? child.PrivateChoices.Count > 0 && slow.Held(child.ApplicationNumber)?.Via != PlacedVia.PrivateChoice
                    : slow.Held(child.ApplicationNumber) is null))
                .ToDictionary(
                    child => child.ApplicationNumber,
                    child => (IReadOnlyList<string>)[.. offered.Where(code => code != slow.Held(child.ApplicationNumber)?.School)
                        .OrderBy(_ => by.Next()).Take(1 + by.Next(rule.Choices))])
                .Where(choice => choice.Value.Count > 0).ToDictionary();

            return Same(
                MakeUpRun.Round(input, input.Placed(), givenUp, choices), makeUp.Round(choices),
                $"{rule} given up: {string.Join(' ', givenUp)} choices: {string.Join(' ', choices.Select(c => $"{c.Key}=>{string.Join('>', c.Value)}"))}\n{CountyText.Of(input)}");
        }).Check(Many);

    private static Property Same(MakeUpResult engine, List<SlowMove> slow, string about)
    {
        var moves = (engine as MakeUpResult.Done)?.Seats.Select(seat => new SlowMove(
            seat.ApplicationNumber, seat.SchoolCode, seat.FromSchool,
            new SlowKey(seat.Key.Outside, seat.Key.Group, seat.Key.Ties, seat.Key.LotteryNumber, "").Shown)).ToList();
        return (moves is not null && moves.SequenceEqual(slow)).Label(
            $"engine: {(moves is null ? string.Join(' ', ((MakeUpResult.BadInput)engine).Faults) : string.Join(' ', moves))}\nslow: {string.Join(' ', slow)}\n{about}");
    }

    private static Dictionary<string, string?> SeatsAfter(SlowPlacement slow, MakeUpResult run)
    {
        var moved = run.ShouldBeOfType<MakeUpResult.Done>().Seats.ToDictionary(seat => seat.ApplicationNumber, seat => seat.SchoolCode);
        return slow.Input.Children.Select(child => child.ApplicationNumber)
            .ToDictionary(number => number, number => moved.TryGetValue(number, out var school) ? school : slow.Held(number)?.School);
    }

    private static (PlacementInput Input, SlowPlacement Slow, string[] GivenUp) GivenUp(PlacementInput county, Random by)
    {
        var input = With(county, new(MakeUpMode.WaitingList, 0, false, false, "TY-public"));
        var slow = SlowPlacement.Of(input);
        return (input, slow, [.. Seated(slow).Where(_ => by.Next(3) == 0)]);
    }

    private static IEnumerable<string> Seated(SlowPlacement placement) =>
        placement.Input.Children.Select(child => child.ApplicationNumber).Where(number => placement.Held(number) is not null);

    private static PlacementInput With(PlacementInput county, MakeUpRule rule) => county with { Rulebook = county.Rulebook with { MakeUp = rule } };
}
