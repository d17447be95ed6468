using EnrollOnline.Rehearsal.Counties;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>Slips of the hand when typing.</summary>
internal static class Slips
{
    // Pairs of one sound that input methods offer side by side.
    private const string SameSound =
        "涵含轩宣梓子怡宜婷亭伟炜芳方丽莉燕艳静婧浩昊宇雨晨辰诗思欣心桐彤泽择睿瑞军钧琪淇萱宣佳嘉妍研航杭铭明然冉杰洁峰锋强蔷英瑛红虹玉钰慧惠" +
        "娟鹃霞侠敏闽磊蕾超抄鹏朋斌彬波博辉晖飞菲刚钢亮靓龙隆旭序雪血梅枚志智建健文雯晓小海每俊峻云芸张章王汪李黎刘留赵照杨阳郭国高皋任仁";

    /// <summary>The name with one character of the same sound in the place of another; the last character that has one.</summary>
    public static string Name(string name)
    {
        for (var i = name.Length - 1; i >= 0; i--)
        {
            var at = SameSound.IndexOf(name[i], StringComparison.Ordinal);
            if (at >= 0)
            {
                return name[..i] + SameSound[at ^ 1] + name[(i + 1)..];
            }
        }

        // No pair: the last character is left out, as happens with rare ones that the keyboard has not got.
        return name.Length > 1 ? name[..^(char.IsLowSurrogate(name[^1]) ? 2 : 1)] : name;
    }

    /// <summary>The number with one digit changed, or two neighbours exchanged.</summary>
    public static string Number(Dice dice, string number)
    {
        var digits = Enumerable.Range(0, number.Length).Where(i => char.IsAsciiDigit(number[i])).ToList();
        var at = digits[^dice.Between(1, Math.Min(6, digits.Count))];
        var characters = number.ToCharArray();
        var swaps = at > 0 && char.IsAsciiDigit(characters[at - 1]) && characters[at - 1] != characters[at] && dice.In10000(4000);
        if (swaps)
        {
            (characters[at - 1], characters[at]) = (characters[at], characters[at - 1]);
        }
        else
        {
            characters[at] = (char)('0' + ((characters[at] - '0' + dice.Between(1, 9)) % 10));
        }

        return new(characters);
    }

    /// <summary>The name as an older system keeps it that cannot write the rare character.</summary>
    public static string LoseRare(string name) => string.Concat(name.EnumerateRunes().Select(rune =>
        rune.Value is >= 0x4E00 and <= 0x9FA5 ? rune.ToString() : "?"));
}
