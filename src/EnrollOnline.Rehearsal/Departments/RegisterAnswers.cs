using System.Text.Json;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Properties;
using EnrollOnline.RecordChecks.ResidencePermits;
using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.Rehearsal.Departments;

/// <summary>Looks questions up in the registers. As a real department would, it goes by ID and record numbers only and
/// leaves comparing to whoever asked.</summary>
internal sealed class RegisterAnswers(Registers registers)
{
    /// <summary>The record, or null when there is none.</summary>
    /// <exception cref="JsonException">The question is not one for that source.</exception>
    public object? Find(string source, JsonElement question) => source switch
    {
        RecordSource.HouseholdRegistration => Household(Read<HouseholdQuestion>(question)),
        RecordSource.ResidencePermit => Permit(Read<PermitQuestion>(question)),
        RecordSource.Property => Property(Read<PropertyQuestion>(question)),
        RecordSource.SocialInsurance => Insurance(Read<InsuranceQuestion>(question)),
        _ => null,
    };

    private HouseholdAnswer? Household(HouseholdQuestion question)
    {
        var id = question.Child.Id?.Reveal();
        var book = id is null ? null : registers.BookOf(id);
        if (book is null)
        {
            return null;
        }

        var child = book.Members.First(member => member.IdNumber == id);
        var named = book.Members.Where(member => IsNamed(member, question.Guardian));
        return new HouseholdAnswer(
            child.Name,
            child.IdNumber,
            book.BookNumber,
            book.Members.FirstOrDefault(member => member.Relation == "户主")?.Name ?? "",
            child.Relation,
            book.Address,
            book.CommunityCode,
            child.EntryDate,
            book.Collective,
            [.. named.Select(member => new HouseholdMember(member.Name, member.IdNumber, member.Relation))]);
    }

    private PermitAnswer? Permit(PermitQuestion question) =>
        question.Holder.Id is { } id && registers.PermitOf(id.Reveal()) is { } permit
            ? new PermitAnswer(
                permit.PermitNumber,
                permit.HolderName,
                permit.HolderIdNumber,
                permit.Address,
                permit.CommunityCode,
                permit.HeldSince,
                permit.ValidUntil,
                permit.Continuous)
            : null;

    private PropertyAnswer? Property(PropertyQuestion question) =>
        registers.PropertyOf(question.CertificateNumber, question.UnitNumber) is { } property
            ? new PropertyAnswer(
                property.CertificateNumber,
                property.UnitNumber,
                [.. property.Owners.Select(owner => new PropertyOwner(owner.Name, owner.IdNumber, owner.SharePercent))],
                property.Location,
                property.CommunityCode,
                property.Use,
                property.RegisteredOn)
            : null;

    private InsuranceAnswer? Insurance(InsuranceQuestion question) =>
        question.Insured.Id is { } id && registers.AccountOf(id.Reveal()) is { } account
            ? new InsuranceAnswer(
                account.InsuredName,
                account.InsuredIdNumber,
                account.Employer,
                Asked(account.MonthsPaid, question),
                Asked(account.MonthsBackPaid, question))
            : null;

    private static bool IsNamed(BookMember member, PersonAsked? guardian) =>
        guardian is not null && (guardian.Id is null ? member.Name == guardian.Name : member.IdNumber == guardian.Id.Reveal());

    private static IReadOnlyList<YearMonth> Asked(IEnumerable<YearMonth> months, InsuranceQuestion question) =>
        [.. months.Where(month => month >= question.From && month <= question.To).Order()];

    private static T Read<T>(JsonElement question) =>
        question.Deserialize<T>(WireJson.Options) ?? throw new JsonException("A question is missing.");
}
