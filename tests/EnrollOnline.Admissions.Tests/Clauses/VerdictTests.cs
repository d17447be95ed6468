using System.Text.Json;
using EnrollOnline.Admissions.Clauses;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class VerdictTests
{
    [Fact]
    public void A_verdict_survives_being_stored_as_json()
    {
        Verdict[] verdicts =
        [
            new Verdict.Met([new(new("是", "yes"), "c1")]),
            new Verdict.NotMet([new(new("否", "no"), "c2")]),
            new Verdict.CannotTell([new(FactName.Property, "down", "c3")]),
        ];

        var json = JsonSerializer.Serialize(verdicts);
        var read = JsonSerializer.Deserialize<Verdict[]>(json)!;

        JsonSerializer.Serialize(read).ShouldBe(json);
        read.Select(verdict => verdict.GetType()).ShouldBe([typeof(Verdict.Met), typeof(Verdict.NotMet), typeof(Verdict.CannotTell)]);
    }
}
