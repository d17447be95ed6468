using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using EnrollOnline.Casework.Papers;
using EnrollOnline.Casework.Papers.Pixbuf;
using EnrollOnline.Testing.Photographs;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Papers;

/// <summary>Against a stand-in daemon that speaks INSTREAM over TCP.</summary>
public sealed class ClamAvScannerTests
{
    [Theory]
    [InlineData("stream: OK\0", null)]
    [InlineData("stream: Win.Test.EICAR_HDB-1 FOUND\0", PhotographRefusal.Harmful)]
    [InlineData("INSTREAM size limit exceeded. ERROR\0", PhotographRefusal.NotScanned)]
    [InlineData("stream: OK, they say, but FOUND nothing\0", PhotographRefusal.NotScanned)]
    [InlineData("HTTP/1.1 200 OK\r\n\r\nstream: OK", PhotographRefusal.NotScanned)]
    [InlineData("", PhotographRefusal.NotScanned)]
    [InlineData(null, PhotographRefusal.NotScanned)]
    public async Task Photograph_passes_only_when_the_daemon_says_that_it_is_clean(string? answer, PhotographRefusal? refusal)
    {
        using var daemon = new StandInDaemon(answer);
        var photograph = TestPhotograph.Jpeg(1200, 900);

        (await PassAsync(daemon.Address, photograph)).Refusal.ShouldBe(refusal);

        daemon.Received.ShouldBe(photograph);
    }

    [Fact]
    public async Task Nothing_passes_while_the_daemon_is_away()
    {
        string address;
        using (var gone = new StandInDaemon(null))
        {
            address = gone.Address;
        }

        (await PassAsync(address, TestPhotograph.Jpeg())).Refusal.ShouldBe(PhotographRefusal.NotScanned);
    }

    private static async Task<PassedGate> PassAsync(string daemon, byte[] photograph)
    {
        var options = Options.Create(new PaperOptions { ClamAv = daemon, ClamAvSeconds = 2 });
        using var gate = new PhotographGate(new PixbufCleaner(), new ClamAvScanner(options, NullLogger<ClamAvScanner>.Instance), options);
        return await gate.PassAsync(photograph);
    }

    // Answers with the text given; null: with silence.
    private sealed class StandInDaemon : IDisposable
    {
        private readonly TcpListener _door = new(IPAddress.Loopback, 0);
        private readonly string? _answer;
        private readonly Task _served;

        public StandInDaemon(string? answer)
        {
            _answer = answer;
            _door.Start();
            _served = ServeAsync();
        }

        public string Address => $"127.0.0.1:{((IPEndPoint)_door.LocalEndpoint).Port}";

        public byte[]? Received { get; private set; }

        public void Dispose()
        {
            _door.Stop();
            _ = _served.Exception;
        }

        private async Task ServeAsync()
        {
            using var client = await _door.AcceptTcpClientAsync();
            await using var stream = client.GetStream();
            var command = new byte["zINSTREAM\0".Length];
            await stream.ReadExactlyAsync(command);
            Encoding.ASCII.GetString(command).ShouldBe("zINSTREAM\0");
            using var whole = new MemoryStream();
            var length = new byte[4];
            while (true)
            {
                await stream.ReadExactlyAsync(length);
                if (BinaryPrimitives.ReadInt32BigEndian(length) is not (> 0 and var count))
                {
                    break;
                }

                var block = new byte[count];
                await stream.ReadExactlyAsync(block);
                whole.Write(block);
            }

            Received = whole.ToArray();
            if (_answer is null)
            {
                // Until the other side gives up.
                _ = await stream.ReadAsync(new byte[1]);
            }
            else
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes(_answer));
            }
        }
    }
}
