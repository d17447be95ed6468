using EnrollOnline.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Design;

/// <summary>The board of components; <c>?errors=yes</c> shows them with errors. Exists in development only.</summary>
public sealed class IndexModel : PageModel
{
    /// <summary>A name.</summary>
    public string? Name { get; set; } = "𬱖㛃·买买提";

    /// <summary>An identity number.</summary>
    public string? IdNumber { get; set; }

    /// <summary>A date.</summary>
    public DateParts Birth { get; set; } = new();

    /// <summary>A choice with a question behind it.</summary>
    public string? Kind { get; set; } = "private";

    /// <summary>One of many.</summary>
    public string? School { get; set; }

    /// <summary>Yes or no.</summary>
    public bool? Boarding { get; set; }

    /// <summary>A figure with its unit.</summary>
    public int? Months { get; set; } = 14;

    /// <summary>Several lines.</summary>
    public string? Note { get; set; }

    /// <summary>A file.</summary>
    public IFormFile? Paper { get; set; }

    /// <summary>A tick.</summary>
    public bool Agreed { get; set; }

    /// <summary>What the list offers.</summary>
    public IReadOnlyList<Choice> Schools { get; } = [new("1", "晋阳双语学校"), new("2", "汾河外国语小学")];

    /// <summary>Shows the board.</summary>
    public void OnGet([FromQuery] string? errors)
    {
        if (errors is null)
        {
            return;
        }

        ModelState.AddModelError(nameof(Agreed), "请先勾选承诺");
        ModelState.AddModelError(nameof(IdNumber), "身份证号应为 18 位，请对照户口簿再看一遍");
        ModelState.AddModelError(nameof(Birth), "请填写孩子的出生日期，例如 2019 年 3 月 27 日");
        ModelState.AddModelError(nameof(Kind), "请选择一类学校");
        ModelState.AddModelError(nameof(School), "请选择一所民办学校");
        ModelState.AddModelError(nameof(Months), "请写数字，例如 14");
        ModelState.AddModelError(nameof(Note), "最多写 200 字，现在是 213 字");
        ModelState.AddModelError(nameof(Paper), "这张照片太大了，请换一张 10 MB 以内的");
    }
}
