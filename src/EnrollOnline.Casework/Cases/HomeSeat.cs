using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Casework.Cases;

/// <summary>A seat that a home was used for (学位锁定). Home and people are blind indexes: nothing leads back to them.</summary>
public sealed class HomeSeat
{
    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>Primary or junior: a seat of one locks no seat of the other.</summary>
    public required Stage Stage { get; init; }

    /// <summary>Blind index of the normalised certificate number.</summary>
    public required string HomeIndex { get; init; }

    /// <summary>Year of entry.</summary>
    public required int Year { get; init; }

    /// <summary>Code of the season whose seat it was, or <see cref="BureauList"/>.</summary>
    public required string Origin { get; init; }

    /// <summary>Blind indexes of the people of the family, sorted, a space between two.</summary>
    public required string FamilyIndexes { get; set; }

    /// <summary>When it was noted.</summary>
    public required DateTimeOffset NotedAt { get; set; }

    /// <summary>Origin of what the bureau's own list says.</summary>
    public const string BureauList = "list";
}
