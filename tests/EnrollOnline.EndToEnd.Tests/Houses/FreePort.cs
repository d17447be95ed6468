using System.Net;
using System.Net.Sockets;

namespace EnrollOnline.EndToEnd.Tests.Houses;

/// <summary>A port of loopback that nobody uses; asked for before the site starts, since notices print its address.</summary>
internal static class FreePort
{
    public static int Take()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
