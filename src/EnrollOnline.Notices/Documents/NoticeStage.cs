namespace EnrollOnline.Notices.Documents;

/// <summary>The stage of schooling that a letter speaks of.</summary>
public enum NoticeStage
{
    /// <summary>Primary school, first year (小学一年级).</summary>
    Primary,

    /// <summary>Junior secondary school, first year (初中一年级).</summary>
    Junior,
}
