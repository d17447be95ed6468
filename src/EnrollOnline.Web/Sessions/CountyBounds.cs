using EnrollOnline.Casework.Database;

namespace EnrollOnline.Web.Sessions;

/// <summary>Bounds a request of an officer or bureau to their own county before any page runs.</summary>
public sealed class CountyBounds(RequestDelegate next)
{
    /// <summary>Narrows the scope of the request's database work.</summary>
    public Task InvokeAsync(HttpContext http, CountyScope scope)
    {
        if (http.User.CountyCode() is { } county)
        {
            scope.NarrowTo(county);
        }

        return next(http);
    }
}
