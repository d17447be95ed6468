using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using EnrollOnline.Admissions.Lotteries;
using EnrollOnline.Admissions.Tests.Placements;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Lotteries;

/// <summary>Two published ways to draw, recomputed here only, and why the lottery is neither of them.</summary>
public sealed class PublishedDrawsTests
{
    private static readonly string[] Twenty = [.. Enumerable.Range(1, 20).Select(at => $"N{at:D2}")];

    /// <summary>Nanchang 2023: from a start in steps around a ring, over those not drawn yet.</summary>
    [Fact]
    public void The_ring_of_Nanchang_is_as_published()
    {
        var published = PublishedCase.Read("nanchang-ring-20-15-6-3.json");
        int Number(string name) => published.GetProperty(name).GetInt32();

        Ring(Number("n"), Number("seats"), Number("start"), Number("interval"))
            .ShouldBe(published.GetProperty("expected_draw").EnumerateArray().Select(item => item.GetInt32()));
    }

    /// <summary>A ring of twenty knows at most 400 results, so that most sets of fifteen can never win; the lottery is not so bound.</summary>
    [Fact]
    public void A_ring_knows_few_results_and_the_lottery_many()
    {
        var byRing = (from start in Enumerable.Range(1, 20) from step in Enumerable.Range(1, 20) select Winners(Ring(20, 15, start, step))).Distinct();
        var byLottery = Enumerable.Range(0, 2000).Select(seed => Winners(Order(new(seed.ToString("x64", null))).Take(15))).Distinct();

        byRing.Count().ShouldBeLessThanOrEqualTo(400);
        byLottery.Count().ShouldBeGreaterThan(1500);
    }

    [Fact]
    public void RFC_3797_is_as_published()
    {
        var published = PublishedCase.Read("rfc3797-sec6.json");
        var key = published.GetProperty("key").GetString()!;
        var expected = published.GetProperty("expected_draw").EnumerateArray().Select(item => item.GetInt32()).ToList();

        Convert.ToHexString(Digest(key, 0)).ShouldBe(published.GetProperty("first_digest_md5").GetString());
        Rfc3797(key, [.. Enumerable.Range(1, published.GetProperty("pool").GetInt32())]).Take(expected.Count).ShouldBe(expected);
    }

    /// <summary>Where one who withdraws changes the draw of the others, a withdrawal can be used; a number of one's own cannot be moved so.</summary>
    [Fact]
    public void Who_withdraws_moves_the_others_in_the_RFC_but_not_in_the_lottery()
    {
        var key = PublishedCase.Read("rfc3797-sec6.json").GetProperty("key").GetString()!;
        int[] all = [.. Enumerable.Range(1, 25)];
        var seed = new LotterySeed(new string('5', 64));

        Rfc3797(key, [.. all.Where(at => at != 25)]).ShouldNotBe(Rfc3797(key, [.. all]).Where(at => at != 25));
        foreach (var gone in Twenty)
        {
            Order(seed, [.. Twenty.Where(id => id != gone)]).ShouldBe(Order(seed).Where(id => id != gone));
        }
    }

    private static string[] Order(LotterySeed seed, string[]? ids = null) =>
        [.. (ids ?? Twenty).OrderBy(id => LotteryNumber.Of(seed, "ring-2024", LotteryNumber.SeasonScope, id), StringComparer.Ordinal)];

    private static string Winners<T>(IEnumerable<T> drawn) => string.Join(' ', drawn.Order());

    private static List<int> Ring(int count, int seats, int start, int step)
    {
        var left = Enumerable.Range(1, count).ToList();
        var at = start - 1;
        List<int> drawn = [];
        while (drawn.Count < seats)
        {
            drawn.Add(left[at]);
            left.RemoveAt(at);
            at = (at + step - 1) % left.Count;
        }

        return drawn;
    }

    private static List<int> Rfc3797(string key, List<int> pool)
    {
        List<int> drawn = [];
        for (ushort round = 0; pool.Count > 0; round++)
        {
            var at = (int)(new BigInteger(Digest(key, round), isUnsigned: true, isBigEndian: true) % pool.Count);
            drawn.Add(pool[at]);
            pool.RemoveAt(at);
        }

        return drawn;
    }

    private static byte[] Digest(string key, ushort round)
    {
        byte[] count = [(byte)(round >> 8), (byte)round];
#pragma warning disable CA5351 // MD5 is the published draw's own; nothing is protected by it.
        return MD5.HashData([.. count, .. Encoding.ASCII.GetBytes(key), .. count]);
#pragma warning restore CA5351
    }
}
