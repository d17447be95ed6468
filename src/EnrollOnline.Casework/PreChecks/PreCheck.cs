using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.PreChecks;

/// <summary>
/// The pre-check (资格预判): asks what the rules need and no more, and gives what the rules give. It is led by the
/// engine itself: the next question settles the first fact that the verdict waits for. Nothing is stored, and nobody is named.
/// </summary>
/// <param name="rulebook">The county's rules.</param>
public sealed class PreCheck(Rulebook rulebook)
{
    // What ranks inside a category is said in words; its values are not needed to find the category.
    private readonly Rulebook _rules = rulebook with { Categories = [.. rulebook.Categories.Select(category => category with { TieBreaks = [] })] };
    private readonly QuestionList _questions = new(rulebook);

    /// <summary>False where categories go by points (积分), which a few questions cannot count.</summary>
    public bool CanTell => !new RuleLeaves(rulebook).Of<PointsAtLeast>().Any();

    /// <summary>Goes through the answers as they would have been asked, and stops at the first that is lacking.</summary>
    /// <param name="answers">Codes of answers by the codes of their questions; what is not asked is passed over.</param>
    public PreCheckState After(IReadOnlyDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        List<PreCheckAnswer> given = [];
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        while (true)
        {
            var facts = new MadeUpFacts(_rules, _questions).Of(taken);
            var verdict = taken.Count == 0 ? null : CategoryFinder.Find(_rules, facts);
            if (Next(verdict, taken) is not { } question)
            {
                return new(given, null, verdict, facts);
            }

            if (question.Find(answers.GetValueOrDefault(question.Code)) is not { } choice)
            {
                return new(given, question, null, facts);
            }

            taken.Add(question.Code, choice.Code);
            given.Add(new(question, choice));
        }
    }

    /// <summary>The category that is sure even if nothing that is open turns out well; null for a child that is not of age.</summary>
    /// <param name="facts">The made-up child, with open matters.</param>
    public CategoryVerdict.Placed? AtLeast(ChildFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return CategoryFinder.Find(_rules, new MadeUpFacts(_rules, _questions).WithoutOpen(facts)) as CategoryVerdict.Placed;
    }

    private PreCheckQuestion? Next(CategoryVerdict? verdict, Dictionary<string, string> taken) => verdict switch
    {
        null => _questions.Birth,
        CategoryVerdict.CannotTell open => open.Missing.SelectMany(missing => _questions.For(missing.Name, taken))
            .FirstOrDefault(question => !taken.ContainsKey(question.Code)),
        _ => null,
    };
}

/// <summary>A question with its answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Choice">The answer.</param>
public sealed record PreCheckAnswer(PreCheckQuestion Question, PreCheckChoice Choice);

/// <summary>How far a pre-check is.</summary>
/// <param name="Given">The answers, in the order asked.</param>
/// <param name="Next">What is to be asked; null when nothing more would help.</param>
/// <param name="Verdict">What the rules say; null while something is to be asked.</param>
/// <param name="Facts">The made-up child.</param>
public sealed record PreCheckState(IReadOnlyList<PreCheckAnswer> Given, PreCheckQuestion? Next, CategoryVerdict? Verdict, ChildFacts Facts);
