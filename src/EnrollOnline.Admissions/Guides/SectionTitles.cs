namespace EnrollOnline.Admissions.Guides;

/// <summary>The headings of a guide's sections.</summary>
public static class SectionTitles
{
    /// <summary>The heading of a topic.</summary>
    /// <param name="topic">The topic.</param>
    public static Wording Of(GuideTopic topic) => topic switch
    {
        GuideTopic.Rulebook => new("招生细则", "Rulebook"),
        GuideTopic.Calendar => new("什么时候办什么事", "What happens when"),
        GuideTopic.Age => new("多大的孩子可以报名", "Who is of age"),
        GuideTopic.ClassSize => new("一个班多少人", "Class sizes"),
        GuideTopic.Categories => new("公办学校先录谁、后录谁", "Who comes first at public schools"),
        GuideTopic.Points => new("积分怎么算", "How points are counted"),
        GuideTopic.PreferenceGroups => new("教育优待对象", "Preference groups"),
        GuideTopic.PublicChoices => new("公办学校怎么填", "Naming public schools"),
        GuideTopic.Promotion => new("小学升初中的对口", "From primary to junior school"),
        GuideTopic.Siblings => new("哥哥姐姐在校的", "Brothers and sisters at school"),
        GuideTopic.Reserves => new("预留学位", "Seats kept for groups"),
        GuideTopic.PrivateChoices => new("报民办学校", "Naming private schools"),
        GuideTopic.Multiples => new("双胞胎、多胞胎", "Twins and other multiples"),
        GuideTopic.Lottery => new("摇号", "The lottery"),
        GuideTopic.CoOrdination => new("统筹安排", "Co-ordination"),
        GuideTopic.Confirmation => new("确认学位", "Confirming the seat"),
        GuideTopic.MakeUp => new("补录和候补", "Seats that are given up"),
        GuideTopic.Patience => new("部门数据查不到的", "When a department does not answer"),
        GuideTopic.Recheck => new("录取前再核对一次", "A second comparison before placement"),
        GuideTopic.Sampling => new("抽查", "Spot checks"),
        GuideTopic.Appeals => new("申请复核", "Asking for a second look"),
        GuideTopic.Forecast => new("学位预警", "Seat forecast"),
        _ => new("条款", "Clauses"),
    };
}
