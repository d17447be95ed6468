using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Casework.Papers;

/// <summary>
/// Asks a ClamAV daemon by its INSTREAM command (clamd(8)): blocks with their length before them, an empty one at the end,
/// one line as the answer. Without <see cref="PaperOptions.ClamAv"/> nobody is asked and everything is clean.
/// </summary>
public sealed partial class ClamAvScanner(IOptions<PaperOptions> options, ILogger<ClamAvScanner> log) : IPhotographScanner
{
    private const int Block = 64 * 1024;
    private const int LongestAnswer = 1024;

    /// <inheritdoc/>
    public async Task<ScanAnswer> ScanAsync(ReadOnlyMemory<byte> photograph, CancellationToken cancel)
    {
        if (options.Value.ClamAv.Length == 0)
        {
            return ScanAnswer.Clean;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(options.Value.ClamAvSeconds));
        try
        {
            var answer = await AskAsync(photograph, patience.Token);
            if (Read(answer) is var read && read == ScanAnswer.Nothing)
            {
                Rubbish(log, answer.Length);
            }

            return read;
        }
        catch (Exception error) when (error is SocketException or IOException or OperationCanceledException)
        {
            cancel.ThrowIfCancellationRequested();
            Silent(log, error);
            return ScanAnswer.Nothing;
        }
    }

    private static ScanAnswer Read(string answer) => answer switch
    {
        "stream: OK" => ScanAnswer.Clean,
        _ when answer.StartsWith("stream: ", StringComparison.Ordinal) && answer.EndsWith(" FOUND", StringComparison.Ordinal) => ScanAnswer.Harmful,
        _ => ScanAnswer.Nothing,
    };

    private async Task<string> AskAsync(ReadOnlyMemory<byte> photograph, CancellationToken cancel)
    {
        var parts = options.Value.ClamAv.Split(':');
        using var client = new TcpClient();
        await client.ConnectAsync(parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), cancel);
        await using var stream = client.GetStream();
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancel);
        var length = new byte[4];
        for (var at = 0; at < photograph.Length; at += Block)
        {
            var block = photograph.Slice(at, Math.Min(Block, photograph.Length - at));
            BinaryPrimitives.WriteInt32BigEndian(length, block.Length);
            await stream.WriteAsync(length, cancel);
            await stream.WriteAsync(block, cancel);
        }

        await stream.WriteAsync(new byte[4], cancel);
        var answer = new byte[LongestAnswer];
        var count = 0;
        while (count < answer.Length && await stream.ReadAsync(answer.AsMemory(count), cancel) is > 0 and var more)
        {
            count += more;
            if (answer.AsSpan(0, count).Contains((byte)0))
            {
                break;
            }
        }

        return Encoding.UTF8.GetString(answer, 0, count).TrimEnd('\0', '\n');
    }

    [LoggerMessage(LogLevel.Error, "The scanner did not answer; photographs are refused until it does.")]
    private static partial void Silent(ILogger logger, Exception error);

    [LoggerMessage(LogLevel.Error, "The scanner's answer of {Length} characters was not understood; the photograph is refused.")]
    private static partial void Rubbish(ILogger logger, int length);
}
