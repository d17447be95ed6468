using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Guides;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Guides;

/// <summary>The chances are counted over every order that the numbers can have.</summary>
public sealed class TwinChancesTests
{
    [Theory]
    [InlineData(MultiplesMode.Independent)]
    [InlineData(MultiplesMode.OneSharedNumber)]
    [InlineData(MultiplesMode.TogetherExtraSeat)]
    [InlineData(MultiplesMode.TogetherOrSkip)]
    public void Chances_are_those_of_every_order_counted(MultiplesMode mode)
    {
        for (var applicants = 3; applicants <= 7; applicants++)
        {
            for (var seats = 1; seats < applicants; seats++)
            {
                var counted = Count(mode, seats, applicants);
                var chances = TwinChances.Of(mode, seats, applicants);

                chances.Both.ShouldBe(counted.Both, 1e-9, $"{mode} {seats}/{applicants} both");
                chances.One.ShouldBe(counted.One, 1e-9, $"{mode} {seats}/{applicants} one");
                chances.Neither.ShouldBe(counted.Neither, 1e-9, $"{mode} {seats}/{applicants} neither");
            }
        }
    }

    [Fact]
    public void Hundred_seats_for_a_hundred_and_fifty_are_the_figures_of_the_page()
    {
        TwinChances.Of(MultiplesMode.Independent, 100, 150).Hundredths.ShouldBe((44, 45, 11));
        TwinChances.Of(MultiplesMode.OneSharedNumber, 100, 150).Hundredths.ShouldBe((66, 1, 33));
        Should.Throw<ArgumentOutOfRangeException>(() => TwinChances.Of(MultiplesMode.Independent, 5, 5));
    }

    // Entries in every order; 0 and 1 are the twins, or 0 both of them where they share a number.
    private static (double Both, double One, double Neither) Count(MultiplesMode mode, int seats, int applicants)
    {
        var shared = mode != MultiplesMode.Independent;
        var (total, both, one) = (0, 0, 0);
        foreach (var order in Orders(Enumerable.Range(0, shared ? applicants - 1 : applicants).ToArray(), 0))
        {
            total++;
            var list = order.SelectMany(entry => shared && entry == 0 ? new[] { -1, -1 } : [entry]).ToList();
            var inside = shared ? list.Take(seats).Count(entry => entry == -1) : list.Take(seats).Count(entry => entry is 0 or 1);
            inside = inside != 1 ? inside : mode switch { MultiplesMode.TogetherExtraSeat => 2, MultiplesMode.TogetherOrSkip => 0, _ => 1 };
            (both, one) = (both + (inside == 2 ? 1 : 0), one + (inside == 1 ? 1 : 0));
        }

        return (both / (double)total, one / (double)total, (total - both - one) / (double)total);
    }

    private static IEnumerable<int[]> Orders(int[] items, int from)
    {
        if (from == items.Length)
        {
            yield return [.. items];
        }

        for (var i = from; i < items.Length; i++)
        {
            (items[from], items[i]) = (items[i], items[from]);
            foreach (var order in Orders(items, from + 1))
            {
                yield return order;
            }

            (items[from], items[i]) = (items[i], items[from]);
        }
    }
}
