using System.Text;
using EnrollOnline.RecordChecks.Transport;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Transport;

public sealed class DigestTests
{
    private const string Secret = "0123456789abcdef0123456789abcdef";

    // Appendix A of GB/T 32905-2016: "abc", and "abcd" sixteen times.
    [Theory]
    [InlineData("abc", 1, "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")]
    [InlineData("abcd", 16, "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732")]
    public void Sm3_gives_what_the_standard_prints(string text, int times, string expected) =>
        Digests.Hash(SignatureAlgorithm.HmacSm3, Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(text, times)))).ShouldBe(expected);

    // RFC 2104 spelled out by hand, once with a key shorter and once with one longer than a block.
    [Theory]
    [InlineData(32)]
    [InlineData(64)]
    [InlineData(100)]
    public void The_keyed_hash_is_the_hash_of_a_hash(int keyLength)
    {
        var key = Enumerable.Range(1, keyLength).Select(i => (byte)i).ToArray();
        var message = "message digest"u8.ToArray();
        foreach (var algorithm in Enum.GetValues<SignatureAlgorithm>())
        {
            var block = new byte[64];
            (keyLength > 64 ? Convert.FromHexString(Digests.Hash(algorithm, key)) : key).CopyTo(block, 0);
            var inner = Convert.FromHexString(Digests.Hash(algorithm, [.. block.Select(b => (byte)(b ^ 0x36)), .. message]));
            var outer = Digests.Hash(algorithm, [.. block.Select(b => (byte)(b ^ 0x5C)), .. inner]);
            Digests.Keyed(algorithm, key, message).ShouldBe(outer);
        }
    }

    [Theory]
    [InlineData(DeliverySeal.Sha256, SignatureAlgorithm.HmacSha256, false)]
    [InlineData(DeliverySeal.Sm3, SignatureAlgorithm.HmacSm3, false)]
    [InlineData(DeliverySeal.HmacSha256, SignatureAlgorithm.HmacSha256, true)]
    [InlineData(DeliverySeal.HmacSm3, SignatureAlgorithm.HmacSm3, true)]
    public async Task A_file_in_pieces_has_the_digest_of_the_whole(DeliverySeal seal, SignatureAlgorithm algorithm, bool keyed)
    {
        var content = new byte[300_001];
        new Random(7).NextBytes(content);
        var key = Encoding.UTF8.GetBytes(Secret);
        using var stream = new MemoryStream(content);
        (await Digests.OfAsync(seal, key, stream, CancellationToken.None))
            .ShouldBe(keyed ? Digests.Keyed(algorithm, key, content) : Digests.Hash(algorithm, content));
    }
}
