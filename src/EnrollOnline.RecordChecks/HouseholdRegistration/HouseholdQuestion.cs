using System.Text.Json.Serialization;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.HouseholdRegistration;

/// <summary>What the household register is asked: is this child in that book, there, with that guardian? What is null was
/// not stated and is not compared.</summary>
/// <param name="Child">The child.</param>
/// <param name="Guardian">A guardian said to be in the same book; null when the family says otherwise.</param>
/// <param name="BookNumber">户号, number of the household book.</param>
/// <param name="RelationToHouseholder">与户主关系 as stated, e.g. 子, 女, 孙子.</param>
/// <param name="Address">Registered address as typed.</param>
/// <param name="CommunityCode">Twelve-digit division code of the community, when the family chose it from a list.</param>
/// <param name="EntryDate">Date on which the child's registration moved to this book, as stated.</param>
public sealed record HouseholdQuestion(
    PersonAsked Child,
    PersonAsked? Guardian = null,
    string? BookNumber = null,
    string? RelationToHouseholder = null,
    string? Address = null,
    string? CommunityCode = null,
    DateOnly? EntryDate = null) : RecordQuestion
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Source => RecordSource.HouseholdRegistration;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Fact => "household";
}
