using EnrollOnline.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Design;

/// <summary>The board of components, filled: 25 characters, rare characters, many words. Exists in development only.</summary>
public sealed class ShownModel : PageModel
{
    /// <summary>A name of 25 characters.</summary>
    public string? LongName { get; set; } = "阿卜杜热合曼·买买提依明江·吐尔逊那依·古丽巴哈尔";

    /// <summary>Rare characters, the last beyond the basic plane.</summary>
    public string? RareName { get; set; } = "䶮㛃𬱖";

    /// <summary>A name in Latin letters.</summary>
    public string? Latin { get; set; } = "Maximiliane von und zu Hohenstein-Waldenburg";

    /// <summary>Left empty.</summary>
    public string? Nothing { get; set; }

    /// <summary>A code that is never sent back.</summary>
    public string? Code { get; set; } = "123456";

    /// <summary>One of many.</summary>
    public string? School { get; set; } = "2";

    /// <summary>One of a list.</summary>
    public string? Chosen { get; set; } = "2";

    /// <summary>Any of a list.</summary>
    public IReadOnlyList<string> Several { get; set; } = ["1"];

    /// <summary>Yes or no.</summary>
    public bool? Boarding { get; set; } = true;

    /// <summary>Many words.</summary>
    public string? LongNote { get; set; } =
        "孩子 2023 年 9 月随我们从外地搬来，先住在亲戚家，2024 年 3 月起租住现在的房子，房东不方便办备案。户口簿上的地址是旧的门牌，街道去年统一换过。";

    /// <summary>A date filled in.</summary>
    public DateParts Known { get; set; } = DateParts.Of(new DateOnly(2019, 3, 27));

    /// <summary>What the lists offer.</summary>
    public IReadOnlyList<Choice> Schools { get; } =
        [new("1", "太原市小店区坞城街道师范街社区第一实验小学（北校区）", "计划 180 人，离家约 800 米"), new("2", "䶮城小学")];

    /// <summary>Shows the board; <c>?errors=yes</c> with an error above it.</summary>
    public void OnGet([FromQuery] string? errors)
    {
        if (errors is not null)
        {
            ModelState.AddModelError(nameof(Nothing), "请写下户口簿首页右上角的户号；找不到可以先跳过");
        }
    }
}
