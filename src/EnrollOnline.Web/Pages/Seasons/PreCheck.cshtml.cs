using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Casework.Guides;
using EnrollOnline.Casework.PreChecks;
using EnrollOnline.RecordChecks;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Seasons;

/// <summary>The pre-check: one question a page; the answers travel in the address and name nobody.</summary>
public sealed class PreCheckModel(PublicSeasons seasons, RecordDesk desk, Texts texts) : SeasonPage(seasons, texts)
{
    /// <summary>The question that was shown when the form was sent.</summary>
    [BindProperty(SupportsGet = true, Name = "ask")]
    public string? Asked { get; set; }

    /// <summary>Its answer.</summary>
    [BindProperty(SupportsGet = true, Name = "answer")]
    public string? Answer { get; set; }

    /// <summary>The pre-check under the county's rules.</summary>
    public PreCheck Check { get; private set; } = null!;

    /// <summary>How far it is.</summary>
    public PreCheckState State { get; private set; } = null!;

    /// <summary>The answers by the codes of their questions, for the next page's form.</summary>
    public Dictionary<string, string> Given => State.Given.ToDictionary(given => given.Question.Code, given => given.Choice.Code);

    /// <summary>Answers to a question in the reader's language.</summary>
    /// <param name="question">The question.</param>
    public IEnumerable<Choice> Choices(PreCheckQuestion question) => question.Choices.Select(choice => new Choice(choice.Code, Say(question, choice)));

    /// <summary>One answer in the reader's language.</summary>
    /// <param name="question">Its question.</param>
    /// <param name="choice">The answer.</param>
    public string Say(PreCheckQuestion question, PreCheckChoice choice) =>
        choice.Words is { } words ? Texts.Say(words)
        : choice.Code == PreCheckChoice.UnsureCode ? Texts["seasons.pre-check.unsure"]
        : choice.Day is { } day ? Texts[$"seasons.pre-check.{question.Code}.{choice.Text}", Texts.Date(day)]
        : choice.Share is { } share ? Texts[$"seasons.pre-check.{question.Code}.{choice.Text}", share.ToString("0.#%", System.Globalization.CultureInfo.InvariantCulture)]
        : Texts[$"seasons.pre-check.{question.Code}.{choice.Text}"];

    /// <summary>The address that asks a question again and keeps what was answered before it.</summary>
    /// <param name="question">The question.</param>
    public string ChangeAddress(PreCheckQuestion question)
    {
        var kept = State.Given.TakeWhile(given => given.Question.Code != question.Code);
        var values = new RouteValueDictionary { ["season"] = Guide.Season.Code };
        foreach (var given in kept)
        {
            values[given.Question.Code] = given.Choice.Code;
        }

        return Url.Page("PreCheck", values)!;
    }

    /// <summary>What a placed child's category rests on.</summary>
    public CategoryReasons Reasons => new(Guide.Rulebook, State.Facts);

    /// <summary>Whether a fact's department is asked by the system this year.</summary>
    /// <param name="fact">The fact.</param>
    public bool IsCompared(FactName fact) => FactSources.Of(fact) is { } source
        && desk.Connections(Guide.County.Code).Any(connection => connection.Source == source && connection.Way != SourceWay.NotConnected);

    /// <summary>The year in which a child that is too young applies.</summary>
    public int LaterYear => Guide.Rulebook.Year + (State.Given[0].Choice.Code == "younger" ? 2 : 1);

    /// <inheritdoc/>
    protected override Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        Check = new(Guide.Rulebook);
        var answers = Request.Query.Where(pair => pair.Value.Count == 1 && pair.Value[0]!.Length <= 40).ToDictionary(pair => pair.Key, pair => pair.Value[0]!);
        if (Asked is { Length: > 0 } && Answer is { Length: > 0 })
        {
            answers[Asked] = Answer;
        }

        State = Check.After(answers);
        // The answer belongs to the question before; it must not be marked on the next one.
        ModelState.Clear();
        Answer = null;
        if (Asked is { Length: > 0 } && Asked == State.Next?.Code)
        {
            ModelState.AddModelError(nameof(Answer), Texts["forms.please-answer"]);
        }

        return Task.FromResult<IActionResult>(Page());
    }
}
