using EnrollOnline.Casework.Appeals;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.Testing.Databases;
using Shouldly;

namespace EnrollOnline.Casework.Tests.Appeals;

/// <summary>What the tests of appeals do to a room.</summary>
internal static class AppealRoom
{
    public static Account Bureau(string name = "李主任", string county = ReviewRoom.CountyCode) =>
        new() { Id = Guid.CreateVersion7(), Role = AccountRole.Bureau, CountyCode = county, DisplayName = name };

    /// <summary>A family whose case an officer refused.</summary>
    public static async Task<FiledFamily> RefusedAsync(this ReviewRoom room, string officer = "王芳")
    {
        var filed = await room.FileAsync(room.NextFamily(), form => form with { Household = form.Household! with { BookNumber = "999999999" } });
        await room.ReviewAsync();
        var who = ReviewRoom.Officer(officer);
        var file = await room.AtDeskAsync<CaseFile?>(who, desk => desk.OpenAsync(filed.Number, who, "review"));
        (await room.AtDeskAsync(who, desk => desk.RefuseAsync(filed.Number, "TY-A", "户口簿对不上", who, file!.Revision))).ShouldBeOfType<OfficerAct.Done>();
        return filed;
    }

    public static Task<AppealFiled> AppealAsync(
        this TestHouse house, string number, Account guardian, AppealSubject subject = AppealSubject.Refusal, string? words = "户号抄错了一位，请再看。") =>
        house.UseAsync<AppealDesk, AppealFiled>(desk => desk.FileAsync(number, guardian, subject, words));

    public static Task<AppealProblem?> AnswerAsync(
        this TestHouse house, Guid id, AppealOutcome outcome, Account bureau, string? reason = "查了户籍底册，家长说得对。") =>
        house.UseAsync<AppealAnswers, AppealProblem?>(answers => answers.AnswerAsync(id, outcome, reason, bureau));

    public static async Task<AppealView> ViewAsync(this TestHouse house, string number, Account reader) =>
        (await house.UseAsync<AppealDesk, AppealView?>(desk => desk.ViewAsync(number, reader)))!;
}
