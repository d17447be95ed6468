using EnrollOnline.Admissions.Forecasts;

namespace EnrollOnline.Casework.Cases;

/// <summary>An estate, or the numbers of a road, that the bureau's table puts into a community.</summary>
public sealed class ListedPlace
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county that published it.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The season whose zones it belongs to.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>Twelve-digit code of the community.</summary>
    public required string CommunityCode { get; init; }

    /// <summary>Estate or road.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>Name as published.</summary>
    public required string Name { get; init; }

    /// <summary>First number of the road, from 1; null for an estate, or for a whole road.</summary>
    public int? FromNumber { get; init; }

    /// <summary>Last number of the road, included; null when it is open at the end.</summary>
    public int? ToNumber { get; init; }

    /// <summary>Which side of the road.</summary>
    public RoadSide Side { get; init; }
}

/// <summary>What a listed place is.</summary>
public enum PlaceKind
{
    /// <summary>A housing estate, court or unit compound (小区).</summary>
    Estate = 0,

    /// <summary>A road, or some of its numbers.</summary>
    Road = 1,
}

/// <summary>Which numbers of a road.</summary>
public enum RoadSide
{
    /// <summary>Odd and even.</summary>
    Both = 0,

    /// <summary>Odd numbers (单号).</summary>
    Odd = 1,

    /// <summary>Even numbers (双号).</summary>
    Even = 2,
}

/// <summary>The outline of a community, as the bureau published it with its zones.</summary>
public sealed class CommunityOutline
{
    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The season.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>Twelve-digit code of the community.</summary>
    public required string CommunityCode { get; init; }

    /// <summary>Its corners, as <c>MapPoints</c> writes them.</summary>
    public required string Points { get; init; }
}

/// <summary>The light of a school in a year, as the bureau published its seat forecast (学位预警).</summary>
public sealed class PublishedLight
{
    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The season on whose zones it rests.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>The school.</summary>
    public required string SchoolCode { get; init; }

    /// <summary>Year of entry.</summary>
    public required int Year { get; init; }

    /// <summary>The light.</summary>
    public required SeatLight Light { get; set; }

    /// <summary>When it was published.</summary>
    public required DateTimeOffset PublishedAt { get; set; }
}
