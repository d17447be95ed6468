using EnrollOnline.Admissions.Forecasts;

namespace EnrollOnline.Web.Pages.Shared;

/// <summary>How a light looks besides its word: a colour, and a shape of its own for those who do not see it.</summary>
internal static class LightWords
{
    /// <summary>The colour of its tag.</summary>
    public static string Colour(SeatLight light) => light switch
    {
        SeatLight.Red => "red",
        SeatLight.Yellow => "yellow",
        _ => "green",
    };

    /// <summary>Its shape.</summary>
    public static string Shape(SeatLight light) => light switch
    {
        SeatLight.Red => "▲",
        SeatLight.Yellow => "◆",
        _ => "●",
    };
}
