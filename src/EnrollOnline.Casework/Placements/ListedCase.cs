using System.Security.Cryptography;
using System.Text;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Placements;

/// <summary>What the freeze reads of one case; neither the form nor a name.</summary>
internal sealed record ListedCase(
    Guid Id, string Number, Guid GuardianId, DateOnly BirthDate, ApplicationState State,
    string? CategoryCode, string? Ties, string? CommunityCode, string? PrivateChoice, string PublicChoices, bool WantsMultiplesTogether,
    string? SeatGroups, string? SiblingSchool, string? FromSchool)
{
    /// <summary>True when the case has no end yet: nobody has said which category the child is in.</summary>
    public bool IsOpen => State != ApplicationState.Approved || CategoryCode is null;

    /// <summary>What ranks the child inside its category; an open case has nothing.</summary>
    public TieValues TieValues =>
        !IsOpen && TieValues.TryParse(Ties ?? "", out var ties) ? ties : TieValues.None;

    /// <summary>
    /// The multiples' ids by application number: children of one guardian, born on one day, who all ask to be drawn
    /// together. The id is a hash of their application numbers, so it says nothing of the guardian.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Multiples(string season, IEnumerable<ListedCase> cases) =>
        cases.Where(row => row.WantsMultiplesTogether)
            .GroupBy(row => (row.GuardianId, row.BirthDate))
            .Where(family => family.Count() > 1)
            .SelectMany(family =>
            {
                string[] numbers = [.. family.Select(row => row.Number).Order(StringComparer.Ordinal)];
                var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{season}|{string.Join('|', numbers)}"));
                return numbers.Select(number => (Number: number, Id: $"M{Convert.ToHexStringLower(hash)[..16]}"));
            })
            .ToDictionary(child => child.Number, child => child.Id, StringComparer.Ordinal);
}
