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
    private readonly FurtherAnswers further = new(registers);

    /// <summary>The record, or null when there is none.</summary>
    /// <exception cref="JsonException">The question is not one for that source.</exception>
    public object? Find(string source, JsonElement question) => source switch
    {
        RecordSource.HouseholdRegistration => Household(Read<HouseholdQuestion>(question)),
        RecordSource.ResidencePermit => Permit(Read<PermitQuestion>(question)),
        RecordSource.Property => Property(Read<PropertyQuestion>(question)),
        RecordSource.SocialInsurance => Insurance(Read<InsuranceQuestion>(question)),
        _ => further.Find(source, question),
    };

    /// <summary>Reads a question.</summary>
    /// <exception cref="JsonException">It is not one of that kind.</exception>
    public static T Read<T>(JsonElement question) =>
        question.Deserialize<T>(WireJson.Options) ?? throw new JsonException("A question is missing.");

    private HouseholdAnswer? Household(HouseholdQuestion question)
    {
        var id = question.Child.Number;
        var book = id is null ? null : registers.BookOf(id);
        if (book is null)
        {
            return null;
        }

        BookMember? child = null;
        BookMember? head = null;
        List<HouseholdMember> named = [];
        foreach (var member in book.Members)
        {
            child = member.IdNumber == id ? member : child;
            head = head is null && member.Relation == "户主" ? member : head;
            if (IsNamed(member, question.Guardian))
            {
                named.Add(new HouseholdMember(member.Name, member.IdNumber, member.Relation));
            }
        }

        return new HouseholdAnswer(
            child!.Name,
            child.IdNumber,
            book.BookNumber,
            head?.Name ?? "",
            child.Relation,
            book.Address,
            book.CommunityCode,
            child.EntryDate,
            book.Collective,
            named)
        {
            HouseholderIdNumber = head?.IdNumber ?? "",
        };
    }

    private PermitAnswer? Permit(PermitQuestion question) =>
        question.Holder.Number is { } id && registers.PermitOf(id) is { } permit
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
        question.Insured.Number is { } id && registers.AccountOf(id) is { } account
            ? new InsuranceAnswer(
                account.InsuredName,
                account.InsuredIdNumber,
                account.Employer,
                Asked(account.MonthsPaid, question),
                Asked(account.MonthsBackPaid, question))
            : null;

    private static bool IsNamed(BookMember member, PersonAsked? guardian) =>
        guardian is not null && (guardian.Number is { } number ? member.IdNumber == number : member.Name == guardian.Name);

    private static List<YearMonth> Asked(IReadOnlyList<YearMonth> months, InsuranceQuestion question)
    {
        List<YearMonth> asked = [];
        foreach (var month in months)
        {
            if (month >= question.From && month <= question.To)
            {
                asked.Add(month);
            }
        }

        asked.Sort();
        return asked;
    }
}
