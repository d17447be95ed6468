using System.Text.Json;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Transport;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.IdDocuments;

public sealed class ResidentIdNumberTests
{
    private static readonly DateOnly Today = new(2025, 6, 1);

    // The example number of GB 11643-1999 itself.
    private const string Published = "11010519491231002X";

    [Theory]
    [InlineData(Published)]
    [InlineData("11010519491231002x")]
    [InlineData(" 110105 19491231 002X ")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData("１１０１０５１９４９１２３１００２ｘ")]
    [InlineData("110105-19491231-002X")]
    [InlineData("【110105】（19491231）002×")]
    [InlineData("'11010519491231002Ⅹ")]
    [InlineData("110105—19491231—002Х")]
    [InlineData("110105\u3000194912\u00A031002X\u200B")]
    public void Typing_habits_do_not_matter(string typed)
    {
        ResidentIdNumber.TryParse(typed, Today, out var number).ShouldBe(IdNumberProblem.None);
        number!.Reveal().ShouldBe(Published);
        number.BirthDate.ShouldBe(new DateOnly(1949, 12, 31));
        number.DivisionCode.ShouldBe("110105");
        number.IsMale.ShouldBeFalse();
    }

    [Theory]
    [InlineData(null, IdNumberProblem.Missing)]
    [InlineData("  ", IdNumberProblem.Missing)]
    [InlineData("110105491231002", IdNumberProblem.OldNumber)]
    [InlineData("H12345678", IdNumberProblem.OtherDocument)]
    [InlineData("USA110096061501", IdNumberProblem.OtherDocument)]
    [InlineData("E12345678", IdNumberProblem.Length)]
    [InlineData("11010519491231002", IdNumberProblem.Length)]
    [InlineData("11010519491231002XX", IdNumberProblem.Length)]
    [InlineData("X1010519491231002X", IdNumberProblem.Characters)]
    [InlineData("11010519491231002Y", IdNumberProblem.Characters)]
    [InlineData("١١٠١٠٥١٩٤٩١٢٣١٠٠٢٣", IdNumberProblem.Characters)]
    [InlineData("99010519491231002X", IdNumberProblem.Division)]
    [InlineData("11010519490230002X", IdNumberProblem.BirthDate)]
    [InlineData("11010500001231002X", IdNumberProblem.BirthDate)]
    [InlineData("11010520250602002X", IdNumberProblem.BirthDateInFuture)]
    [InlineData("110105194912310021", IdNumberProblem.CheckDigit)]
    public void The_first_thing_wrong_is_named(string? typed, IdNumberProblem problem)
    {
        ResidentIdNumber.TryParse(typed, Today, out var number).ShouldBe(problem);
        number.ShouldBeNull();
    }

    [Fact]
    public void A_child_born_today_is_accepted() =>
        ResidentIdNumber.TryParse(People.Number("14010520250601001"), Today, out _).ShouldBe(IdNumberProblem.None);

    [Fact]
    public void Every_single_mistyped_digit_is_found()
    {
        for (var place = 0; place < 18; place++)
        {
            foreach (var wrong in "0123456789X".Where(c => c != Published[place]))
            {
                var typed = Published[..place] + wrong + Published[(place + 1)..];
                ResidentIdNumber.TryParse(typed, Today, out _).ShouldNotBe(IdNumberProblem.None, typed);
            }
        }
    }

    [Fact]
    public void Every_swap_of_neighbours_is_found()
    {
        for (var place = 0; place < 17; place++)
        {
            var typed = Published.ToCharArray();
            (typed[place], typed[place + 1]) = (typed[place + 1], typed[place]);
            var text = new string(typed);
            if (text != Published)
            {
                ResidentIdNumber.TryParse(text, Today, out _).ShouldNotBe(IdNumberProblem.None, text);
            }
        }
    }

    [Fact]
    public void Made_numbers_are_read_back_in_any_typing()
    {
        var random = new Random(20250601);
        for (var i = 0; i < 2000; i++)
        {
            var birth = new DateOnly(1930, 1, 1).AddDays(random.Next(34000));
            var made = People.Number($"{(i % 2 == 0 ? "140105" : "140403")}{birth:yyyyMMdd}{random.Next(1000):D3}");
            ResidentIdNumber.TryParse(Disguise(made, random), Today, out var number).ShouldBe(IdNumberProblem.None);
            number!.Reveal().ShouldBe(made);
            number.BirthDate.ShouldBe(birth);
        }
    }

    [Fact]
    public void Normalising_never_throws_and_twice_is_once()
    {
        var random = new Random(7);
        for (var i = 0; i < 5000; i++)
        {
            var noise = new string([.. Enumerable.Range(0, random.Next(30)).Select(_ => (char)random.Next(0x10000))]);
            var once = IdNumberRules.Normalise(noise);
            IdNumberRules.Normalise(once).ShouldBe(once);
            IdNumberRules.Check(once, Today).ShouldNotBe(IdNumberProblem.None);
        }
    }

    [Theory]
    [InlineData("11010519491231002X", "110105491231002")]
    [InlineData("140105201803150011", null)]
    public void Only_the_twentieth_century_has_numbers_of_fifteen_digits(string eighteen, string? fifteen) =>
        IdNumberRules.FifteenDigits(eighteen).ShouldBe(fifteen);

    [Fact]
    public void The_permits_of_Hong_Kong_Macao_and_Taiwan_residents_bear_such_numbers()
    {
        ResidentIdNumber.Parse(People.Number("81000019900101001")).IsHongKongMacaoTaiwan.ShouldBeTrue();
        ResidentIdNumber.Parse(People.Number("83000019900101001")).IsHongKongMacaoTaiwan.ShouldBeTrue();
        ResidentIdNumber.Parse(Published).IsHongKongMacaoTaiwan.ShouldBeFalse();
    }

    [Fact]
    public void It_does_not_leak_by_text_or_plain_json()
    {
        var number = ResidentIdNumber.Parse(Published);
        number.ToString().ShouldBe("1****************X");
        $"{new PersonAsked("某人", number)}".ShouldNotContain("1949");
        JsonSerializer.Serialize(new PersonAsked("某人", number)).ShouldNotContain("1949");
        Should.Throw<FormatException>(() => ResidentIdNumber.Parse("110105194912310021")).Message.ShouldNotContain("1949");
    }

    [Fact]
    public void The_wire_carries_it_in_clear()
    {
        var person = new PersonAsked("某人", ResidentIdNumber.Parse(Published));
        var json = JsonSerializer.Serialize(person, WireJson.Options);
        json.ShouldContain(Published);
        JsonSerializer.Deserialize<PersonAsked>(json, WireJson.Options).ShouldBe(person);
    }

    private static string Disguise(string number, Random random)
    {
        var text = string.Concat(number.Select(c => random.Next(3) switch
        {
            0 => ((char)(c + 0xFEE0)).ToString(),
            1 => char.ToLowerInvariant(c).ToString(),
            _ => c.ToString(),
        }));
        return text.Insert(random.Next(text.Length), " ").Insert(random.Next(text.Length), "\u3000");
    }
}
