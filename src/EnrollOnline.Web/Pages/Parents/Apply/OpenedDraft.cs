using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Revisions;
using EnrollOnline.Casework.Rules;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>A draft with everything its pages need.</summary>
/// <param name="Guardian">Who is signed in: a guardian of it, or a helper.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Season">The season applied in.</param>
/// <param name="County">The county applied to.</param>
/// <param name="Phase">Where the season stands now.</param>
/// <param name="Route">The family's way through the pages.</param>
/// <param name="SubmittedNumber">The application number, once the draft is handed in.</param>
public sealed record OpenedDraft(
    Account Guardian, OpenDraft Draft, Season Season, County County, SeasonPhase Phase, ApplyRoute Route, string? SubmittedNumber)
{
    /// <summary>What the reader is in it.</summary>
    public FamilyRole Role => Draft.Role;

    /// <summary>Mobile number of the guardian who applies, its middle hidden.</summary>
    public required string Applicant { get; init; }

    /// <summary>True for a guardian, false for somebody who only helps.</summary>
    public bool MayAct => Role != FamilyRole.Helper;

    /// <summary>Who is signed in, when this session proved it; else null.</summary>
    public VerifiedPerson? Identity { get; init; }

    /// <summary>What has been typed.</summary>
    public ApplicationForm Form => Draft.Form;

    /// <summary>Number of the application whose answers are changed here; null for a first application.</summary>
    public string? RevisedNumber { get; init; }

    /// <summary>The answers that were handed in, as a way of their own; null for a first application.</summary>
    public ApplyRoute? HandedIn => Draft.HandedIn is { } form ? Route with { Form = form } : null;

    /// <summary>Names of the parts that differ from what was handed in, of those that the family is or was asked; empty for a first application.</summary>
    public IReadOnlyList<string> Changed => HandedIn is { } before
        ? [.. RevisedForm.Changed(before.Form, Form).Where(part => part == FormParts.Disability || before.Parts.Contains(part) || Route.Parts.Contains(part))]
        : [];

    /// <summary>The county's rules.</summary>
    public Rulebook Rulebook => Route.Frame.Rulebook;
}

/// <summary>What saving a step gave.</summary>
/// <param name="Route">The way from here.</param>
/// <param name="Dropped">Keys of answers that no longer apply and were taken out.</param>
public sealed record SavedStep(ApplyRoute Route, IReadOnlyList<string> Dropped);
