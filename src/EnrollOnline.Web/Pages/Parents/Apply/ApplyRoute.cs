using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.LookUps;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.Web.Display;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>The way of one family through the pages, by what it stated so far and what the rulebook needs.</summary>
/// <param name="Form">What has been stated.</param>
/// <param name="Frame">What it is checked against.</param>
/// <param name="HasMultiples">Whether the guardian applies for another child born on the same day.</param>
public sealed record ApplyRoute(ApplicationForm Form, FormFrame Frame, bool HasMultiples)
{
    /// <summary>True when this session proved who the guardian is.</summary>
    public bool Proven { get; init; }

    /// <summary>ID number of the child for which the family has said whether the household register may be asked; null while it has not.</summary>
    public string? LookUpSettledFor { get; init; }

    /// <summary>True while the household register may spare this family typing and the family has not settled whether it shall.</summary>
    public bool OffersLookUp => Proven && LookUpDesk.Helps(Form, Frame) && LookUpSettledFor != Form.Child?.IdNumber;

    /// <summary>The parts this family fills in, without the declaration.</summary>
    public IReadOnlyList<string> Parts =>
        [.. FormParts.Needed(Form, Frame.Rulebook).Where(part => part != FormParts.Declaration)];

    /// <summary>The pages this family sees, in order.</summary>
    public IReadOnlyList<ApplyStep> Steps => [.. ApplyStep.All.Where(step => step.Shown(this))];

    /// <summary>True when the child stands in a household book: of this county or, with a resident ID, of another.</summary>
    public bool HasBook => Form.Household is { } household && (household.InCounty || Form.Child is not { Document: not IdDocumentKind.ResidentId });

    /// <summary>True when a birth certificate can prove what the household book does not: the register is connected and a parent applies.</summary>
    public bool AsksBirthCertificate =>
        Form is { Household.InCounty: true, Guardian.Relation: GuardianRelation.Father or GuardianRelation.Mother }
        && Frame.Connected.Contains(RecordSource.BirthCertificate);

    /// <summary>True when the family stated a home with a place.</summary>
    public bool HasHome => Needs(FormParts.Home) && Form.Home is { Kind: not HomeKind.None };

    /// <summary>True once the zone follows from what was stated.</summary>
    public bool KnowsZone => ZoneSchools.Count > 0;

    /// <summary>The public schools of the family's zone in their published order; empty while it is not known.</summary>
    public IReadOnlyList<string> ZoneSchools =>
        FormParts.LivingCommunity(Form) is { Length: > 0 } community && Frame.ZoneOf.TryGetValue(community, out var schools) ? schools : [];

    /// <summary>How many public schools the family puts in order; below two there is nothing to ask.</summary>
    public int PublicPlaces => Math.Min(Frame.Rulebook.PublicChoices.Max, ZoneSchools.Count);

    /// <summary>True when the family may put its zone's schools in order.</summary>
    public bool RanksPublic => PublicPlaces > 1;

    /// <summary>True when a public school of the family's zone has boarding seats.</summary>
    public bool MayBoard => ZoneSchools.Any(Frame.BoardingSchools.Contains);

    /// <summary>True when twins may ask for one lottery number.</summary>
    public bool MayBundle => HasMultiples && Frame.Rulebook.Multiples.Mode != MultiplesMode.Independent;

    /// <summary>True when every part is filled in well, so that the answers can be checked and handed in.</summary>
    public bool Complete => Parts.All(part => ProblemsOf(part).Count == 0);

    /// <summary>How many parts are done.</summary>
    public int PartsDone => Parts.Count(part => StateOf(part) == TaskState.Done);

    /// <summary>True when a part is asked of this family, and can be: home or permit only once the household is stated.</summary>
    /// <param name="part">Name of the part.</param>
    public bool Needs(string part) => Form.Household is not null && Parts.Contains(part);

    /// <summary>What is wrong with a part.</summary>
    /// <param name="part">Name of the part.</param>
    public IReadOnlyList<FieldProblem> ProblemsOf(string part) => [.. FormCheck.Check(Form, part, Frame)];

    /// <summary>What is wrong with the fields of one page.</summary>
    /// <param name="step">The page.</param>
    public IReadOnlyList<FieldProblem> ProblemsOf(ApplyStep step) =>
        [.. ProblemsOf(step.Part).Where(problem => step.Asks(problem.Field))];

    /// <summary>The page to go on with: the rest of this part, then whatever is not filled in well; null when nothing is left.</summary>
    /// <param name="step">The page just filled in; null to look from the beginning.</param>
    public ApplyStep? After(ApplyStep? step)
    {
        var later = Steps.SkipWhile(other => step is not null && other != step).Skip(step is null ? 0 : 1);
        return later.FirstOrDefault(next => next.Part == step?.Part || ProblemsOf(next).Count > 0) ?? Steps.FirstOrDefault(next => ProblemsOf(next).Count > 0);
    }

    /// <summary>The page before; null for the first.</summary>
    /// <param name="step">The page.</param>
    public ApplyStep? Before(ApplyStep step) => Steps.TakeWhile(other => other != step).LastOrDefault();

    /// <summary>How far a part is.</summary>
    /// <param name="part">Name of the part.</param>
    public TaskState StateOf(string part) =>
        part is not (FormParts.Child or FormParts.Guardian or FormParts.Household or FormParts.Choices or FormParts.Disability) && Form.Household is null ? TaskState.NotYet
        : part == FormParts.Choices && !KnowsZone ? TaskState.NotYet
        : part == FormParts.Disability && Form.Disability is null ? TaskState.NotStarted
        : ProblemsOf(part).Count == 0 ? TaskState.Done
        : Stated(part) is null ? TaskState.NotStarted
        : TaskState.InProgress;

    private object? Stated(string part) => part switch
    {
        FormParts.Child => Form.Child,
        FormParts.Guardian => Form.Guardian,
        FormParts.Household => Form.Household,
        FormParts.Home => Form.Home,
        FormParts.Permit => Form.Permit,
        FormParts.Work => Form.Work,
        FormParts.Lease => Form.Lease,
        FormParts.Residing => Form.Residing,
        FormParts.Sibling => Form.Sibling,
        FormParts.PreviousSchool => Form.PreviousSchool,
        FormParts.Preference => Form.Preference,
        FormParts.Disability => Form.Disability,
        _ => Form.Choices,
    };
}
