using System.ComponentModel.DataAnnotations;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Whether a private school is asked for, with what becomes of a child that is not drawn.</summary>
public sealed class PrivateSchoolModel(ApplyDesk desk, ProblemWords words, SeasonFrames frames, Texts texts) : QuestionPage(desk, words)
{
    private IReadOnlyDictionary<string, School> _schools = new Dictionary<string, School>();

    /// <summary>The answer.</summary>
    [BindProperty]
    [Required(ErrorMessage = "parents.apply.private-school.empty")]
    public bool? Wanted { get; set; }

    /// <summary>Code of the school, if one is wanted.</summary>
    [BindProperty]
    public string? PrivateSchool { get; set; }

    /// <summary>The part of the school's plan that is applied for, where no facts decide it.</summary>
    [BindProperty]
    public string? Stratum { get; set; }

    /// <summary>The parts of private schools' plans that families apply for themselves.</summary>
    public IReadOnlyList<Choice> Strata =>
        [.. RulebookNeeds.ChosenStrata(Opened.Rulebook).Select(stratum => new Choice(stratum.Code, texts.Say(stratum.Name)))];

    /// <summary>The private schools of the season.</summary>
    public IEnumerable<Choice> Schools => _schools.Values.Where(school => school.IsPrivate)
        .Select(school => new Choice(school.Code, PartsOf(school) is { Length: > 0 } parts
            ? texts["parents.boarding.seats", school.Name, school.Plan, parts]
            : texts["parents.apply.private-school.seats", school.Name, school.Plan]));

    // How the school's plan is drawn apart, day and boarding seats for example, as far as families apply for the parts.
    private string PartsOf(School school) => string.Join(texts["parents.apply.comma"], RulebookNeeds.ChosenStrata(Opened.Rulebook)
        .Select(part => (Name: texts.Say(part.Name), Seats: school.SeatsIn(part.Code)))
        .Where(part => part.Seats > 0).Select(part => texts["parents.boarding.part", part.Name, part.Seats]));

    /// <summary>False where the rulebook or the county has no private school to choose: then nothing is asked here but to go on.</summary>
    public bool CanChoose => Opened.Rulebook.PrivateChoices.Max > 0 && _schools.Values.Any(school => school.IsPrivate);

    /// <summary>The public schools of the family's zone, by name.</summary>
    public string OwnSchools => string.Join(texts["parents.apply.comma"], Opened.Route.ZoneSchools.Select(code => _schools[code].Name));

    /// <summary>What becomes of a child that is not drawn.</summary>
    public LoserRule LoserRule => Opened.Rulebook.PrivateChoices.LoserRule;

    /// <summary>True for twins where the rulebook draws each by its own number, so that there is nothing to ask.</summary>
    public bool TwinsApart => Opened.Route.HasMultiples && Opened.Rulebook.Multiples.Mode == MultiplesMode.Independent;

    /// <inheritdoc/>
    protected override void Read(ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        (PrivateSchool, Stratum) = (form.Choices?.PrivateSchool, form.Choices?.Stratum);
        Wanted = form.Choices is null ? null : PrivateSchool is not null;
    }

    /// <inheritdoc/>
    protected override ApplicationForm Write(ApplicationForm form) => form with
    {
        Choices = (form.Choices ?? new ChoicesPart(null, [], false)) with
        {
            PrivateSchool = Wanted is true ? PrivateSchool ?? "" : null, Stratum = Wanted is true ? Stratum : null,
        },
    };

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        _schools = await frames.SchoolsAsync(Opened.Season.Id, cancel);
        return await base.PrepareAsync(cancel);
    }
}
