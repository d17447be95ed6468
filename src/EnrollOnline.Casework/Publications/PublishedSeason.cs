using EnrollOnline.Admissions;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Ceremonies;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Notices.ResultLists;

namespace EnrollOnline.Casework.Publications;

/// <summary>The published results of one season; immutable.</summary>
public sealed record PublishedSeason
{
    /// <summary>Row key of the season.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>Public code of the season.</summary>
    public required string SeasonCode { get; init; }

    /// <summary>The season's title.</summary>
    public required Wording Title { get; init; }

    /// <summary>County name.</summary>
    public required string CountyName { get; init; }

    /// <summary>The bureau that publishes.</summary>
    public required string BureauName { get; init; }

    /// <summary>Telephone for questions and objections.</summary>
    public required string Hotline { get; init; }

    /// <summary>Last day of the public notice: until then a second look may be asked for.</summary>
    public required DateOnly ShownUntil { get; init; }

    /// <summary>When it was published.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>One line per child, by application number.</summary>
    public required IReadOnlyList<PublishedRow> Rows { get; init; }

    /// <summary>The run in numbers: seats per school, cut-offs, categories.</summary>
    public required PlacementPreview Run { get; init; }

    /// <summary>What the ceremony drew.</summary>
    public required CeremonyView Ceremony { get; init; }

    /// <summary>The public bundle as a zip.</summary>
    public required ReadOnlyMemory<byte> Bundle { get; init; }

    /// <summary>One page of the list.</summary>
    /// <param name="page">Page from 1; outside the range gives the nearest.</param>
    /// <param name="size">Lines on a page, at least 1.</param>
    public PublishedPage Page(int page, int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        var pages = Math.Max(1, (Rows.Count + size - 1) / size);
        var number = Math.Clamp(page, 1, pages);
        return new PublishedPage([.. Rows.Skip((number - 1) * size).Take(size)], number, pages, Rows.Count);
    }

    /// <summary>The line of an application number as people type it, or null.</summary>
    /// <param name="typed">What was typed.</param>
    public PublishedRow? Find(string? typed)
    {
        var number = ApplicationNumbers.Read(typed);
        var (low, high) = (0, Rows.Count - 1);
        while (number is not null && low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Rows[middle].ApplicationNumber, number);
            if (order == 0)
            {
                return Rows[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}

/// <summary>One child's line: number and masked name, nothing else of the child.</summary>
/// <param name="ApplicationNumber">Application number.</param>
/// <param name="Name">Masked name.</param>
/// <param name="SchoolCode">The seat's school, or null when none was found.</param>
/// <param name="SchoolName">Its name, or null.</param>
/// <param name="Via">How the seat came about.</param>
public sealed record PublishedRow(
    string ApplicationNumber, MaskedName Name, string? SchoolCode, string? SchoolName, PlacedVia Via);

/// <summary>One page of the list.</summary>
/// <param name="Rows">Its lines.</param>
/// <param name="Number">Which page, from 1.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
/// <param name="Total">How many lines there are in all.</param>
public sealed record PublishedPage(IReadOnlyList<PublishedRow> Rows, int Number, int Pages, int Total);
