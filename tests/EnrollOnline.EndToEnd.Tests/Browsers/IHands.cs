using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Browsers;

/// <summary>How somebody works a page: with a finger, by keys alone, or counted.</summary>
internal interface IHands
{
    /// <summary>The page they are on.</summary>
    IPage Page { get; }

    /// <summary>Its path.</summary>
    string Path { get; }

    /// <summary>What it says.</summary>
    Task<string> TextAsync();

    /// <summary>Types into the field of that name.</summary>
    Task TypeAsync(string field, string? value);

    /// <summary>Picks from the list of that name.</summary>
    Task PickAsync(string field, string value);

    /// <summary>Ticks the choice of that name and value.</summary>
    Task TickAsync(string field, string value);

    /// <summary>Presses something that leads to another page.</summary>
    Task PressAsync(ILocator control);

    /// <summary>Presses the button or link with these words.</summary>
    Task PressAsync(string words);

    /// <summary>Loads the page again until it says something.</summary>
    Task ReloadUntilAsync(string words);
}
