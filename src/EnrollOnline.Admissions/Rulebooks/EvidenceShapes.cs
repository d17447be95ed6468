using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>The clause shapes by name, each with how its members are read.</summary>
internal sealed class EvidenceShapes
{
    private const int MostMonths = 240;
    private readonly EvidenceScope _scope;
    private readonly ValueReader _values;
    private readonly RulebookFaults _faults;
    private readonly Dictionary<string, Func<ObjectReader, string, Evidence>> _shapes;

    public EvidenceShapes(EvidenceScope scope, ValueReader values, RulebookFaults faults)
    {
        (_scope, _values, _faults) = (scope, values, faults);
        var (county, year) = (scope.CountyCode, scope.Year);
        _shapes = new()
        {
            ["householdInCounty"] = (r, clause) => new HouseholdInCounty(clause, county, values.OptionalDate(r, "enteredBy")),
            ["householdInZone"] = (r, clause) => new HouseholdInZone(clause, values.OptionalDate(r, "enteredBy")),
            ["householdWithGuardian"] = (_, clause) => new HouseholdWithGuardian(clause),
            ["householdHeadIs"] = (r, clause) => new HouseholdHeadIs(clause, values.Words<HouseholdHead>(r, "heads")),
            ["collectiveHousehold"] = (_, clause) => new CollectiveHousehold(clause, county),
            ["propertyInCounty"] = (r, clause) => new PropertyInCounty(clause, county, Title(r)),
            ["propertyInZone"] = (r, clause) => new PropertyInZone(clause, Title(r)),
            ["homeSeatUnused"] = (r, clause) => new HomeSeatUnused(clause, r.Whole("years", 1, 12), r.Flag("sameFamilyExempt"), year),
            ["leaseInCounty"] = (r, clause) => new LeaseInCounty(clause, county, Terms(r)),
            ["leaseInZone"] = (r, clause) => new LeaseInZone(clause, Terms(r)),
            ["residenceRegistered"] = (r, clause) => new ResidenceRegistered(clause, county, values.OptionalDate(r, "by")),
            ["residenceRegisteredInZone"] = (r, clause) => new ResidenceRegisteredInZone(clause, values.OptionalDate(r, "by")),
            ["permitHeldForMonths"] = (r, clause) => new PermitHeldForMonths(
                clause, county, r.Whole("months", 1, MostMonths), values.Date(r, "asOf"), r.OptionalWhole("gapDaysAllowed", 0, 366) ?? 0),
            ["permitValidOn"] = (r, clause) => new PermitValidOn(clause, county, values.Date(r, "on")),
            ["insuranceConsecutiveMonths"] = (r, clause) => new InsuranceConsecutiveMonths(
                clause, r.Whole("months", 1, MostMonths), values.Month(r, "until"), r.Flag("backPaidCounts"), r.OptionalWhole("gapMonthsAllowed", 0, 24) ?? 0),
            ["insuranceMonthsWithin"] = InsuranceWithin,
            ["labourContractHeld"] = (_, clause) => new LabourContractHeld(clause),
            ["businessLicenceForMonths"] = (r, clause) =>
                new BusinessLicenceForMonths(clause, r.Whole("months", 1, MostMonths), values.Date(r, "asOf")),
            ["flexibleWorkForMonths"] = (r, clause) =>
                new FlexibleWorkForMonths(clause, r.Whole("months", 1, MostMonths), values.Date(r, "asOf")),
            ["preferenceGroup"] = Preference,
            ["elderSiblingEnrolled"] = (_, clause) => new ElderSiblingEnrolled(clause, year),
            ["previousSchoolIn"] = PreviousSchool,
            ["pointsAtLeast"] = Points,
            ["always"] = (_, clause) => new Always(clause),
        };
    }

    public IReadOnlyCollection<string> Names => _shapes.Keys;

    public Func<ObjectReader, string, Evidence>? Find(string name) => _shapes.GetValueOrDefault(name);

    private PropertyTitle Title(ObjectReader reader)
    {
        var title = new PropertyTitle(
            _values.Words<PropertyOwner>(reader, "owners"), _values.Share(reader, "minimumShare") ?? 0,
            _values.OptionalDate(reader, "registeredBy"),
            reader.Optional("kinds") is null ? null : _values.Words<PropertyKind>(reader, "kinds"),
            _values.Share(reader, "shareAbove", below: true));
        if (title.MinimumShare > 0 && reader.Optional("shareAbove") is { } above)
        {
            _faults.Add(
                above,
                "“minimumShare”和“shareAbove”只能写一个。",
                "Give either \"minimumShare\" or \"shareAbove\", not both.");
        }

        return title;
    }

    private LeaseTerms Terms(ObjectReader reader) => new(
        _values.Words<LeaseKind>(reader, "kinds"), _values.OptionalDate(reader, "filedBy"), _values.OptionalDate(reader, "validOn"));

    private InsuranceMonthsWithin InsuranceWithin(ObjectReader reader, string clause)
    {
        var before = _faults.Count;
        var within = new InsuranceMonthsWithin(
            clause, reader.Whole("months", 1, MostMonths), _values.Month(reader, "from"), _values.Month(reader, "until"), reader.Flag("backPaidCounts"));
        var span = MonthSet.Range(within.From, within.Until).Count;
        if (_faults.Count == before && within.Months > span)
        {
            _faults.Add(
                reader.Optional("months")!,
                $"{within.From}至{within.Until}只有{span}个月，不够{within.Months}个月。",
                $"{within.From} to {within.Until} are {span} months, fewer than {within.Months}.");
        }

        return within;
    }

    private PreferenceGroup Preference(ObjectReader reader, string clause)
    {
        foreach (var group in reader.Items("groups", 1).Where(group => !_scope.Groups.Contains(group.Text)))
        {
            if (ForbiddenEvidence.Find(group.Text) is { } forbidden)
            {
                _faults.Add(group, forbidden);
            }
            else if (_scope.Groups.Count > 0)
            {
                _faults.Add(group, Undeclared(group.Text));
            }
        }

        return new PreferenceGroup(clause, reader.Texts("groups"));
    }

    private Wording Undeclared(string group) => new(
        $"“preferenceGroups”中没有“{group}”，有的是：{string.Join("、", _scope.Groups)}。",
        $"\"preferenceGroups\" does not hold \"{group}\". It holds: {string.Join(", ", _scope.Groups)}.");

    private PreviousSchoolIn PreviousSchool(ObjectReader reader, string clause)
    {
        if (_scope.Stage == Stage.Primary)
        {
            _faults.Add(
                reader.Optional("shape")!,
                "小学入学不得要求学前教育经历，“previousSchoolIn”只能用于初中。",
                "Primary school may not ask for pre-school history; \"previousSchoolIn\" is for junior school only.");
        }

        return new PreviousSchoolIn(clause, reader.Texts("schools"));
    }

    private PointsAtLeast Points(ObjectReader reader, string clause)
    {
        var bound = _values.Hundredths(reader, "points", PointsItem.Bound) ?? 0;
        var item = reader.Optional("item") is null ? null : reader.Text("item");
        if (_scope.Points is not { } points)
        {
            _faults.Add(
                reader.Optional("shape") ?? reader.Spot,
                "“pointsAtLeast”需要“points”，并且不能用在“points”里面。",
                "\"pointsAtLeast\" needs \"points\", and cannot stand inside them.");
            return new PointsAtLeast(clause, bound, []);
        }

        var items = points.Items.Where(one => item is null || one.Code == item).ToList();
        if (items.Count == 0 && item is not null)
        {
            _faults.Add(reader.Optional("item")!, $"“points”中没有“{item}”。", $"\"points\" does not hold \"{item}\".");
        }

        var ceiling = items.Sum(one => (long)one.Ceiling);
        // A fault in the points makes their sum too small, and this one would only repeat it.
        if (_faults.None && ceiling < bound)
        {
            _faults.Add(
                reader.Optional("points")!,
                $"最多只能得{ceiling / 100m:0.##}分，没有孩子能达到。",
                $"At most {ceiling / 100m:0.##} points can be had; no child reaches this.");
        }

        return new PointsAtLeast(clause, bound, items, item is not null);
    }
}
