using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;

namespace EnrollOnline.Casework.Appeals;

/// <summary>What families are told of an appeal by message.</summary>
internal static class AppealTexts
{
    public static string Filed(string number, County county, DateTimeOffset due) =>
        $"报名号 {number} 的复核申请已收到。{county.BureauName}在{Day(due)}前（含）答复，答复会发短信通知您，不用再次提交。";

    public static string Answered(string number, AppealOutcome outcome, AppealEffect effect)
    {
        var held = outcome switch { AppealOutcome.Upheld => "支持您的意见", AppealOutcome.Partly => "部分支持您的意见", _ => "维持原来的决定" };
        var then = effect switch
        {
            AppealEffect.Reopened => "报名已退回工作人员重新审核。",
            AppealEffect.AfterFreeze => "名单已经冻结，不能直接改学位，之后能怎么办写在答复里。",
            _ => "",
        };
        return $"报名号 {number} 的复核有了答复：{held}。{then}请登录看完整的答复和理由。";
    }

    private static string Day(DateTimeOffset moment)
    {
        var wall = moment.ToShanghai();
        return $"{wall.Month}月{wall.Day}日";
    }
}
