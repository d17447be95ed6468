using EnrollOnline.Casework.Applications;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Takes out answers that no longer apply after another answer changed, and says which.</summary>
public static class DependentAnswers
{
    /// <summary>Settles a form.</summary>
    /// <param name="before">The form before the step.</param>
    /// <param name="after">The form with the step's answers.</param>
    /// <param name="frame">What forms are checked against.</param>
    /// <returns>The form to keep, and the keys of what was taken out.</returns>
    public static (ApplicationForm Form, IReadOnlyList<string> Dropped) Settle(
        ApplicationForm before, ApplicationForm after, FormFrame frame)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(frame);
        var needed = FormParts.Needed(after, frame.Rulebook);
        var form = after with
        {
            Home = needed.Contains(FormParts.Home) ? Place(after.Home) : null,
            Permit = needed.Contains(FormParts.Permit) ? after.Permit : null,
            Work = needed.Contains(FormParts.Work) ? Income(after.Work) : null,
            Lease = needed.Contains(FormParts.Lease) ? after.Lease : null,
            Residing = needed.Contains(FormParts.Residing) ? after.Residing : null,
            Child = Person(after),
            Household = after.Household is { InCounty: false } away ? away with { CommunityCode = null } : after.Household,
            Declared = false,
        };
        form = form with { Choices = Schools(before, form, frame) };
        return (form, [.. Dropped(before, after, form)]);
    }

    // A date of birth beside a number that tells it, and a certificate that nobody would look up, are not kept.
    private static ChildPart? Person(ApplicationForm form) => form.Child is not { } child ? null : child with
    {
        BirthDate = ChildId.AsksBirthDate(child) ? child.BirthDate : null,
        BirthCertificate = form.Household is { InCounty: false } || form.Guardian is { Relation: GuardianRelation.Other } ? null : child.BirthCertificate,
    };

    private static HomePart? Place(HomePart? home) => home?.Kind switch
    {
        HomeKind.None => new HomePart(HomeKind.None, null, [], null, null),
        HomeKind.Unregistered => home with { CertificateNumber = null, Owners = [] },
        _ => home,
    };

    private static WorkPart? Income(WorkPart? work) => work?.Kind switch
    {
        WorkKind.Neither => new WorkPart(WorkKind.Neither, "", null),
        WorkKind.Flexible => new WorkPart(WorkKind.Flexible, "", null),
        WorkKind.Insured => work with { LicenceNumber = null },
        _ => work,
    };

    private static ChoicesPart? Schools(ApplicationForm before, ApplicationForm form, FormFrame frame)
    {
        if (form.Choices is not { } choices)
        {
            return null;
        }

        var zone = new ApplyRoute(form, frame, HasMultiples: false).ZoneSchools;
        return choices with
        {
            Boards = zone.Any(frame.BoardingSchools.Contains) ? choices.Boards : null,
            Stratum = choices.PrivateSchool is null ? null : choices.Stratum,
            PublicSchools = choices.PublicSchools.All(zone.Contains) ? choices.PublicSchools : [],
            MultiplesTogether = choices.MultiplesTogether && before.Child?.IdNumber == form.Child?.IdNumber,
        };
    }

    private static IEnumerable<string> Dropped(ApplicationForm before, ApplicationForm after, ApplicationForm form)
    {
        if (after.Home is { Kind: not HomeKind.None } && form.Home is null)
        {
            yield return "home";
        }

        if ((before.Home?.Owners.Count > 0 || before.Home?.CertificateNumber is not null) && form.Home is { CertificateNumber: null, Owners.Count: 0 })
        {
            yield return form.Home.Kind == HomeKind.None ? "home" : "certificate";
        }

        if (after.Permit is not null && form.Permit is null)
        {
            yield return "permit";
        }

        if (after.Lease is not null && form.Lease is null)
        {
            yield return "lease";
        }

        if (after.Residing is not null && form.Residing is null)
        {
            yield return "residing";
        }

        if (before.Work is { LicenceNumber: not null } && form.Work?.LicenceNumber is null || after.Work is not null && form.Work is null)
        {
            yield return "work";
        }

        if (before.Choices?.PublicSchools.Count > 0 && form.Choices?.PublicSchools.Count == 0)
        {
            yield return "public-schools";
        }
    }
}
