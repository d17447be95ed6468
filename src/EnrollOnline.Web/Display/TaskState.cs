namespace EnrollOnline.Web.Display;

/// <summary>How far a task is.</summary>
public enum TaskState
{
    /// <summary>未开始.</summary>
    NotStarted,

    /// <summary>进行中.</summary>
    InProgress,

    /// <summary>已完成.</summary>
    Done,

    /// <summary>暂不能开始: shown without a link.</summary>
    NotYet,
}
