using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Guides;

/// <summary>Writes a rulebook in plain words, section by section and clause by clause.</summary>
public static class GuideWriter
{
    /// <summary>Writes the guide.</summary>
    /// <param name="rulebook">The rulebook.</param>
    public static RulebookGuide Write(Rulebook rulebook)
    {
        var citations = new Citations(rulebook);
        var tree = new EvidenceTree(citations, new(rulebook));
        var frame = new FrameWords(rulebook, citations);
        var choices = new ChoiceWords(rulebook, citations, tree);
        var seats = new SeatWords(rulebook, citations, tree);
        var rounds = new RoundWords(rulebook, citations);
        var checks = new CheckWords(rulebook, citations);
        List<GuideSection> sections = [];
        Add(GuideTopic.Rulebook, frame.About());
        Add(GuideTopic.Calendar, frame.Calendar());
        Add(GuideTopic.Age, frame.Age());
        Add(GuideTopic.ClassSize, frame.ClassSize());
        Add(GuideTopic.Categories, new CategoryWords(rulebook, citations, tree).Lines());
        Add(GuideTopic.Points, rulebook.Points is { } points ? new PointsWords(citations, tree).Lines(points) : []);
        Add(GuideTopic.PreferenceGroups, seats.Groups());
        Add(GuideTopic.PublicChoices, choices.Public());
        Add(GuideTopic.Promotion, seats.Promotion());
        Add(GuideTopic.Siblings, seats.Siblings());
        Add(GuideTopic.Reserves, seats.Reserves());
        Add(GuideTopic.PrivateChoices, choices.Private());
        Add(GuideTopic.Multiples, seats.Multiples());
        Add(GuideTopic.Lottery, rounds.Lottery());
        Add(GuideTopic.CoOrdination, rounds.CoOrdination());
        Add(GuideTopic.Confirmation, rounds.Confirmation());
        Add(GuideTopic.MakeUp, rounds.MakeUp());
        Add(GuideTopic.Patience, rounds.Patience());
        Add(GuideTopic.Recheck, checks.Recheck());
        Add(GuideTopic.Sampling, checks.Sampling());
        Add(GuideTopic.Appeals, checks.Appeals());
        Add(GuideTopic.Forecast, rounds.Forecast());
        Add(GuideTopic.Clauses, citations.Unsaid());
        return new(rulebook.Title, sections, rulebook.Sources);

        void Add(GuideTopic topic, IEnumerable<GuideLine> lines)
        {
            if (lines.ToList() is { Count: > 0 } all)
            {
                sections.Add(new(topic, SectionTitles.Of(topic), all));
            }
        }
    }
}
