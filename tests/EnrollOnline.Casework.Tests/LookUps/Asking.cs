using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.LookUps;
using EnrollOnline.Casework.Tests.Reviews;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EnrollOnline.Casework.Tests.LookUps;

/// <summary>A guardian before the question whether the household register may be asked.</summary>
internal sealed record Asking(ReviewRoom Room, Account Account, ApplicationForm Form, Guid Draft)
{
    public static async Task<Asking> StartAsync(ReviewRoom room, Account account, ApplicationForm form)
    {
        var season = await room.QueryAsync(context => context.Seasons.AsNoTracking().SingleAsync());
        return new Asking(room, account, form, await room.House.UseAsync<DraftDesk, Guid>(desk => desk.StartAsync(account, season, form)));
    }

    public async Task<FormFrame> FrameAsync()
    {
        var season = await Room.QueryAsync(context => context.Seasons.AsNoTracking().SingleAsync());
        return await Room.House.UseAsync<ApplicationDesk, FormFrame>(desk => desk.FrameAsync(season));
    }

    public async Task<LookUpWish> AgreeAsync()
    {
        var frame = await FrameAsync();
        return await Room.House.UseAsync<LookUpDesk, LookUpWish>(desk => desk.AgreeAsync(Draft, Account.Id, frame));
    }

    public Task DeclineAsync() => Room.House.UseAsync<LookUpDesk>(desk => desk.DeclineAsync(Draft, Account.Id));

    public Task<LookUp?> FindAsync() => Room.House.UseAsync<LookUpDesk, LookUp?>(desk => desk.FindAsync(Draft, Account.Id, Form));

    public Task<int> WorkAsync() => Room.House.UseAsync<LookUpJob, int>(job => job.RunBatchAsync("w1"));

    public Task ForgetAsync() => Room.House.UseAsync<LookUpJob>(job => job.ForgetAsync());

    public Task<HouseholdLookUp> RowAsync() => Room.QueryAsync(context => context.HouseholdLookUps.AsNoTracking().SingleAsync(row => row.DraftId == Draft));

    public async Task<Asking> OtherChildAsync(string idNumber)
    {
        var form = Form with { Child = Form.Child! with { IdNumber = idNumber } };
        await Room.House.UseAsync<DraftDesk, ApplicationForm?>(desk => desk.SaveAsync(Draft, Account.Id, _ => form));
        return this with { Form = form };
    }

    public async Task HandInAsync(ApplicationForm form)
    {
        await Room.House.UseAsync<DraftDesk, ApplicationForm?>(desk => desk.SaveAsync(Draft, Account.Id, _ => form));
        (await Room.House.UseAsync<ApplicationDesk, Submission>(desk => desk.SubmitAsync(Draft, Account))).ShouldBeOfType<Submission.Accepted>();
    }
}
