using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.BeneficiaryLists;
using EnrollOnline.RecordChecks.BirthCertificates;
using EnrollOnline.RecordChecks.BusinessLicences;
using EnrollOnline.RecordChecks.Disabilities;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.FlexibleEmployment;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Leases;
using EnrollOnline.RecordChecks.Marriages;
using EnrollOnline.RecordChecks.Properties;
using EnrollOnline.RecordChecks.ResidencePermits;
using EnrollOnline.RecordChecks.ResidenceRegistrations;
using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.RecordChecks.StudentRecords;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Puts what one family states into the words of each register.</summary>
/// <param name="form">What the family stated; complete.</param>
/// <param name="rulebook">The county's rules, which say for which days and months a register is asked.</param>
internal sealed class AskedOf(ApplicationForm form, Rulebook rulebook)
{
    private PersonAsked Child => Person(form.Child!.Name, form.Child.IdNumber, form.Child.Document);

    private PersonAsked Guardian => Person(form.Guardian!.Name, form.Guardian.IdNumber, form.Guardian.Document);

    /// <summary>The question about a claim that the form states; null for a household of another county.</summary>
    public RecordQuestion? About(ClaimedFact claim)
    {
        RecordQuestion? question = claim.Code switch
        {
            "household" => Household(),
            "birth" => new BirthQuestion(Child, Guardian, ChildId.BirthDateOf(form.Child!) ?? default, form.Child!.BirthCertificate),
            "marriage" => new MarriageQuestion(Guardian, Owner(Kinship.SpouseOf(form)!)),
            "property" => Property(form.Home!),
            "lease" => new LeaseQuestion(
                Guardian, form.Lease!.FilingNumber, form.Lease.Form, form.Lease.Address, form.Lease.CommunityCode, LeaseDay()),
            "residence-registration" => new ResidenceRegistrationQuestion(
                Guardian, form.Residing!.Number, form.Residing.Address, form.Residing.CommunityCode),
            "permit" => new PermitQuestion(
                Guardian, form.Permit!.Number, PermitDay(), form.Permit.Address, form.Permit.CommunityCode),
            "insurance" => Insurance(),
            "flexible-work" => new FlexibleWorkQuestion(Guardian),
            "licence" => new LicenceQuestion(Guardian, form.Work!.LicenceNumber, form.Work.Employer),
            "sibling" => new StudentQuestion(
                Person(form.Sibling!.Name, form.Sibling.IdNumber), StudentMatter.Sibling, null, form.Sibling.SchoolCode, Guardian),
            "previous-school" => new StudentQuestion(
                Child, StudentMatter.PreviousSchool, form.PreviousSchool!.StudentNumber, form.PreviousSchool.SchoolCode),
            "preference" => new BeneficiaryQuestion(
                Guardian, form.Preference!.Group, form.Preference.DocumentNumber, DateOnly.FromDateTime(rulebook.Calendar.ApplicationCloses)),
            _ => new DisabilityQuestion(Child, form.Disability!.CertificateNumber),
        };
        return question is null ? null : question with { County = rulebook.CountyCode };
    }

    private HouseholdQuestion? Household() => form.Household is { InCounty: true } book
        ? new(Child, Guardian, BookNumber: book.BookNumber, Address: book.Address, CommunityCode: book.CommunityCode)
        : null;

    private static PropertyQuestion Property(HomePart home) => new(
        [.. home.Owners.Select(Owner)], home.Kind == HomeKind.Unregistered ? null : home.CertificateNumber,
        Location: home.Address, CommunityCode: home.CommunityCode);

    // The months of every rule that counts them: a register asked for fewer would make a family seem to have paid less.
    private InsuranceQuestion Insurance()
    {
        var spans = RulebookNeeds.Clauses(rulebook).Select(clause => clause switch
        {
            InsuranceConsecutiveMonths row => (row.Until.Plus(1 - row.Months - row.GapMonthsAllowed), row.Until),
            InsuranceMonthsWithin span => (span.From, span.Until),
            _ => ((Month From, Month Until)?)null,
        }).OfType<(Month From, Month Until)>().Concat(Points()).ToList();
        var last = spans.Count == 0 ? Month.Of(rulebook.Age.On) : spans.Max(span => span.Until);
        var first = spans.Count == 0 ? last.Plus(-11) : spans.Min(span => span.From);
        return new InsuranceQuestion(
            Guardian, new YearMonth(first.Year, first.Number), new YearMonth(last.Year, last.Number), form.Work!.Employer);
    }

    // Points for every month ever paid: twenty years are more than any guardian of a first-former has paid here.
    private IEnumerable<(Month From, Month Until)> Points() => (rulebook.Points?.Items ?? []).OfType<PointsPerMonth>()
        .Where(item => item.Of == MonthsOf.SocialInsurance)
        .Select(item => (Month.Of(item.AsOf).Plus(-239), Month.Of(item.AsOf)));

    private DateOnly? PermitDay() => RulebookNeeds.Clauses(rulebook).Select(clause => clause switch
    {
        PermitHeldForMonths held => held.AsOf,
        PermitValidOn valid => valid.On,
        _ => (DateOnly?)null,
    }).Max();

    // The latest day of any clause: a lease that runs until then runs on the earlier days too, or a person looks.
    private DateOnly? LeaseDay() => RulebookNeeds.Clauses(rulebook).Select(clause => clause switch
    {
        LeaseInZone lease => lease.Terms.ValidOn,
        LeaseInCounty lease => lease.Terms.ValidOn,
        _ => null,
    }).Max();

    private static PersonAsked Owner(OwnerPart owner) => Person(owner.Name, owner.IdNumber, owner.Document);

    private static PersonAsked Person(string name, string number, IdDocumentKind kind = IdDocumentKind.ResidentId)
    {
        if (kind == IdDocumentKind.ResidentId)
        {
            return new(name, ResidentIdNumber.TryParse(number, DateOnly.MaxValue, out var id) == IdNumberProblem.None ? id : null);
        }

        return new(name, null, IdDocument.TryRead(kind, number, out var document) == IdNumberProblem.None ? document : null);
    }
}
