using System.Net;
using System.Net.Sockets;

namespace EnrollOnline.EndToEnd.Tests.Houses;

/// <summary>A way to the site that can be cut in the middle of a sending, as a telephone in a lift loses it.</summary>
public sealed class CutProxy : IAsyncDisposable
{
    private readonly TcpListener _door = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly Uri _site;
    private readonly Task _served;
    private CancellationTokenSource _open = new();
    private long _until = long.MaxValue;
    private long _up;

    public CutProxy(Uri site)
    {
        _site = site;
        _door.Start();
        _served = ServeAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_door.LocalEndpoint).Port}");

    /// <summary>Bytes that went to the site.</summary>
    public long Up => Interlocked.Read(ref _up);

    /// <summary>Cuts every connection once so many more bytes have gone to the site, and lets nobody in until mended.</summary>
    public void CutAfter(long bytes) => Interlocked.Exchange(ref _until, Up + bytes);

    /// <summary>The way is free again.</summary>
    public void Mend()
    {
        _open = new CancellationTokenSource();
        Interlocked.Exchange(ref _until, long.MaxValue);
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _open.CancelAsync();
        _door.Stop();
        await _served;
        _open.Dispose();
        _closing.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var visitor = await _door.AcceptTcpClientAsync(_closing.Token);
                if (_open.IsCancellationRequested)
                {
                    visitor.Client.Close(0);
                }
                else
                {
                    _ = CarryAsync(visitor, _open);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task CarryAsync(TcpClient visitor, CancellationTokenSource open)
    {
        using var site = new TcpClient();
        using (visitor)
        {
            try
            {
                await site.ConnectAsync(_site.Host, _site.Port, open.Token);
                await Task.WhenAny(
                    CopyAsync(visitor.GetStream(), site.GetStream(), counted: true, open),
                    CopyAsync(site.GetStream(), visitor.GetStream(), counted: false, open));
            }
            catch (Exception error) when (error is IOException or SocketException or OperationCanceledException)
            {
                visitor.Client.Close(0);
            }
        }
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to, bool counted, CancellationTokenSource open)
    {
        var some = new byte[16 * 1024];
        while (await from.ReadAsync(some, open.Token) is > 0 and var count)
        {
            if (counted && Interlocked.Add(ref _up, count) > Interlocked.Read(ref _until))
            {
                await open.CancelAsync();
            }

            await to.WriteAsync(some.AsMemory(0, count), open.Token);
        }
    }
}
