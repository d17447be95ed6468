using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace EnrollOnline.Admissions.Lotteries;

/// <summary>
/// Lottery numbers of many ids at once, as bytes: the same numbers as <see cref="LotteryNumber"/> writes as text.
/// Drawn on all processors; the result does not depend on how many there are.
/// </summary>
public sealed class Tickets
{
    /// <summary>Bytes of one number.</summary>
    public const int Size = 32;

    private const int Chunk = 8_192;
    private readonly byte[] _numbers;

    private Tickets(byte[] numbers) => _numbers = numbers;

    /// <summary>How many numbers there are.</summary>
    public int Count => _numbers.Length / Size;

    /// <summary>Draws the numbers.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="seasonId">The season's id.</param>
    /// <param name="count">How many numbers.</param>
    /// <param name="scope">Gives the scope of a number: <see cref="LotteryNumber.SeasonScope"/> or a school's code.</param>
    /// <param name="id">Gives the id that a number is drawn for.</param>
    public static Tickets Draw(
        LotterySeed seed, string seasonId, int count, Func<int, string> scope, Func<int, string> id)
    {
        ArgumentNullException.ThrowIfNull(seed);
        var key = seed.Bytes.ToArray();
        var numbers = new byte[count * Size];
        var chunks = (count + Chunk - 1) / Chunk;
        void DrawChunk(int chunk)
        {
            using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
            var message = Array.Empty<byte>();
            for (var at = chunk * Chunk; at < Math.Min(count, (chunk + 1) * Chunk); at++)
            {
                var (scopeText, idText) = (scope(at), id(at));
                var most = Encoding.UTF8.GetMaxByteCount(seasonId.Length + scopeText.Length + idText.Length + 2);
                if (message.Length < most)
                {
                    message = new byte[most];
                }

                var length = Write(message, seasonId, scopeText, idText);
                hmac.AppendData(message, 0, length);
                hmac.GetHashAndReset(numbers.AsSpan(at * Size, Size));
            }
        }

        if (chunks > 1)
        {
            Parallel.For(0, chunks, DrawChunk);
        }
        else if (chunks == 1)
        {
            DrawChunk(0);
        }

        return new(numbers);
    }

    /// <summary>The bytes of a number, the most significant first.</summary>
    /// <param name="at">Which number.</param>
    public ReadOnlySpan<byte> this[int at] => _numbers.AsSpan(at * Size, Size);

    /// <summary>A number as 64 lowercase hexadecimal digits.</summary>
    /// <param name="at">Which number.</param>
    public string Text(int at) => Convert.ToHexStringLower(this[at]);

    /// <summary>
    /// The numbers in their order, the smallest first; equal ones by the standing of those they were drawn for, then in
    /// the order in which they were drawn.
    /// </summary>
    /// <param name="standing">The place of each number's child in the order of application numbers; null when numbers were drawn in that order.</param>
    public int[] InOrder(int[]? standing = null)
    {
        var leading = new ulong[Count];
        var order = new int[Count];
        for (var at = 0; at < order.Length; at++)
        {
            leading[at] = BinaryPrimitives.ReadUInt64BigEndian(this[at]);
            order[at] = at;
        }

        Array.Sort(leading, order);
        for (var start = 0; start < order.Length;)
        {
            var end = start + 1;
            while (end < order.Length && leading[end] == leading[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                order.AsSpan(start, end - start).Sort((left, right) => Compare(left, right, standing));
            }

            start = end;
        }

        return order;
    }

    private int Compare(int left, int right, int[]? standing) =>
        this[left].SequenceCompareTo(this[right]) is var byNumber and not 0 ? byNumber
        : standing is not null && standing[left] != standing[right] ? standing[left].CompareTo(standing[right])
        : left.CompareTo(right);

    private static int Write(Span<byte> message, string season, string scope, string id)
    {
        var at = Encoding.UTF8.GetBytes(season, message);
        message[at++] = (byte)'|';
        at += Encoding.UTF8.GetBytes(scope, message[at..]);
        message[at++] = (byte)'|';
        return at + Encoding.UTF8.GetBytes(id, message[at..]);
    }
}
