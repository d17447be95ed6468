using System.Text.Json.Serialization;

namespace EnrollOnline.RecordChecks.StudentRecords;

/// <summary>What a student record is wanted for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StudentMatter>))]
public enum StudentMatter
{
    /// <summary>An elder brother or sister at a school (长幼随学).</summary>
    Sibling,

    /// <summary>The school that the child leaves (毕业学校).</summary>
    PreviousSchool,
}
