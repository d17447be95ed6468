using System.Data.Common;

namespace EnrollOnline.Web.Site;

/// <summary>Tells a failure that will pass (the database does not answer) from a fault of ours.</summary>
public static class Unavailable
{
    /// <summary>503 where the database or a time limit is behind it, the request's own fault as the server calls it (400, 413), otherwise 500.</summary>
    public static int StatusOf(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbException { IsTransient: true } or TimeoutException or System.Net.Sockets.SocketException)
            {
                return StatusCodes.Status503ServiceUnavailable;
            }

            if (cause is BadHttpRequestException request)
            {
                return request.StatusCode;
            }
        }

        return StatusCodes.Status500InternalServerError;
    }
}
