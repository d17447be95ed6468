using System.Text.Json.Nodes;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Clauses;
using EnrollOnline.Admissions.Tests.Facts;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Rulebooks;

/// <summary>
/// Whatever is taken out of a rulebook or put into it, the reader does not throw: it gives a rulebook that can be
/// used, or errors that lie inside the file.
/// </summary>
public sealed class RulebookFuzzTests
{
    /// <summary>Values that stand in a wrong place, or are extreme in a right one.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "{}", "[]", "[null]", "\"\"", "\"c\"", "0", "-1", "1", "240", "0.5", "1e9", "99999999999999999999",
        "\"0001-01-01\"", "\"1900-01-01\"", "\"9999-12-31\"", "\"2024-02-30\"", "\"0001-01\"", "\"1900-01\"", "\"9999-12\"",
        "\"9999-12-31T23:59\"", "\"always\"", "\"none\"", "\"round\"", "\"points\"", "\"afterCategory\"", "[\"distance\"]",
        "{\"shape\":\"always\",\"clause\":\"c\"}", "{\"allOf\":[]}", "{\"shape\":\"pointsAtLeast\",\"clause\":\"c\",\"points\":1}",
    ];

    public static TheoryData<string> Rulebooks => [.. Samples.Names.Append("every-rule")];

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void A_changed_rulebook_is_read_or_refused_at_a_place_in_the_file(string name)
    {
        var json = name == "every-rule" ? Samples.EveryRule : Samples.Text(name);
        var changes = Gen.Zip(Gen.Choose(0, int.MaxValue - 1), Gen.Choose(-1, Values.Length - 1)).ListOf(3);

        Prop.ForAll(changes.ToArbitrary(), list => Holds(Change(json, list)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public void A_text_that_is_cut_or_overwritten_is_read_or_refused_at_a_place_in_the_file(string name)
    {
        var json = name == "every-rule" ? Samples.EveryRule : Samples.Text(name);
        var place = Gen.Zip(Gen.Choose(0, json.Length - 1), Gen.Elements("", "}", "\"", ",", "\n", "\\", "0", "学", "\ud800"));

        Prop.ForAll(place.ToArbitrary(), at => Holds(json[..at.Item1] + at.Item2 + json[(at.Item1 + at.Item2.Length)..]) && Holds(json[..at.Item1]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    private static bool Holds(string json)
    {
        var reading = RulebookReader.Read(json);
        if (reading.Rulebook is { } rulebook)
        {
            Use(rulebook);
            return reading.Errors.Count == 0;
        }

        var lines = json.Split('\n');
        return reading.Errors.Count > 0 && reading.Errors.All(error =>
            error.Line >= 1 && error.Line <= lines.Length
            && error.Column >= 1 && error.Column <= lines[error.Line - 1].Length + 2
            && error.Message.Zh.Length > 0 && error.Message.En.Length > 0);
    }

    /// <summary>Bounds that were let through must not break what is reckoned with them.</summary>
    private static void Use(Rulebook rulebook)
    {
        var known = AChild.OfXiaodian with
        {
            BirthDate = rulebook.Age.On.AddYears(-rulebook.Age.Years),
            Household = AChild.Known(AChild.Household with { CountyCode = "410105" }),
            Property = AChild.Known(AChild.Home with { LastSeat = new(2023, false) }),
            ResidencePermit = AChild.Known(AChild.Permit),
            SocialInsurance = AChild.Known(new InsuranceFact(MonthSet.Range(new(2020, 1), new(2024, 4)), MonthSet.Empty)),
            FlexibleWork = AChild.Known(new FlexibleWorkFact(new(2020, 1, 1))),
            BusinessLicence = AChild.Known(new LicenceFact(new(2020, 1, 1), true)),
            Lease = AChild.Known(AChild.Lease),
            Sibling = AChild.Known(new SiblingFact("S1", 2026)),
        };
        foreach (var facts in (ChildFacts[])[known, AChild.OfXiaodian, known with { Household = Verdicts.Open<HouseholdFact>() }])
        {
            CategoryFinder.Find(rulebook, facts).ShouldNotBeNull();
            GroupFinder.Find(rulebook, facts).ShouldNotBeNull();
            PointsFinder.Find(rulebook, facts)?.Total.ShouldBeGreaterThanOrEqualTo(0);
        }
    }

    private static string Change(string json, IEnumerable<(int Place, int Value)> changes)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var (place, value) in changes)
        {
            var places = Places(root).ToList();
            if (places.Count == 0)
            {
                break;
            }

            places[place % places.Count](value < 0 ? null : Values[value]);
        }

        return root.ToJsonString(new() { WriteIndented = true });
    }

    /// <summary>Every member and item of the document, as what puts another value there, or takes it out for null.</summary>
    private static IEnumerable<Action<string?>> Places(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Places(member.Value).Prepend(value =>
        {
            if (value is null)
            {
                members.Remove(member.Key);
            }
            else
            {
                members[member.Key] = JsonNode.Parse(value);
            }
        })),
        JsonArray items => items.SelectMany((item, at) => Places(item).Prepend(value =>
        {
            if (value is null)
            {
                items.RemoveAt(at);
            }
            else
            {
                items[at] = JsonNode.Parse(value);
            }
        })),
        _ => [],
    };
}
