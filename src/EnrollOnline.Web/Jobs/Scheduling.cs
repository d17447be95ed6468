using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Deliveries;
using EnrollOnline.Casework.FamilyData;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Papers;
using EnrollOnline.Casework.Rechecks;
using EnrollOnline.Casework.Reminders;
using EnrollOnline.Casework.Sources;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using Quartz;

namespace EnrollOnline.Web.Jobs;

/// <summary>
/// The seam to the scheduler: nothing outside this file names the product. The queue is the data, so a job is a plain
/// call that takes what is due; the scheduler only says when, and on one node of many.
/// </summary>
public static class Scheduling
{
    private const int MessageBatch = 200;
    private const int RecheckBatch = 200;

    /// <summary>Runs the jobs in this process: reviews (in a loop of their own, on every node), re-checks, messages, offers that
    /// ran out, registers delivered as files, photographs nobody finished.</summary>
    /// <param name="services">The container being built.</param>
    /// <param name="engine">The database; an embedded one keeps its schedule in a file of its own beside it.</param>
    public static IServiceCollection AddJobs(this IServiceCollection services, DatabaseEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        services.TryAddSingleton<ReviewBell>();
        services.AddHostedService<ReviewLoop>();
        services.AddHostedService<LookUpLoop>();
        services.AddQuartz(jobs =>
        {
            jobs.UsePersistentStore(store => Store(store, engine));
            jobs.ScheduleJob("rechecks", (RecheckDesk desk, CancellationToken cancel) =>
                RecheckAllDueAsync(desk, cancel), Every(TimeSpan.FromSeconds(5)));
            jobs.ScheduleJob("sources", async (SourceLog log, CancellationToken cancel) =>
            {
                await log.WriteAsync(cancel);
                await log.ForgetAsync(cancel);
            }, Every(TimeSpan.FromMinutes(1)));
            jobs.ScheduleJob("messages", async (Outbox outbox, CancellationToken cancel) =>
            {
                await outbox.DeliverAsync(MessageBatch, Worker, cancel);
            }, Every(TimeSpan.FromSeconds(3)));
            jobs.ScheduleJob("reminders", async (ReminderDesk reminders, CancellationToken cancel) =>
            {
                await reminders.WriteDueAsync(cancel);
            }, Every(TimeSpan.FromMinutes(5)));
            jobs.ScheduleJob("retention", async (RetentionDesk retention, CancellationToken cancel) =>
            {
                await retention.EraseDueAsync(cancel: cancel);
            }, Every(TimeSpan.FromHours(1)));
            jobs.ScheduleJob("offers", async (OfferDesk offers, CancellationToken cancel) =>
            {
                await offers.LapseOverdueAsync(cancel);
            }, Every(TimeSpan.FromMinutes(5)));
            jobs.ScheduleJob("photographs", async (PaperErasure erasure, CancellationToken cancel) =>
            {
                await erasure.TidyAsync(cancel);
            }, Every(TimeSpan.FromHours(1)));
            jobs.ScheduleJob("registers", async (RegisterDeliveries deliveries, CancellationToken cancel) =>
            {
                await deliveries.TakeInAsync(cancel);
            }, Every(TimeSpan.FromMinutes(5)));
        });
        services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
        return services;
    }

    private static string Worker => $"{Environment.MachineName}-{Environment.ProcessId}";

    private static async Task RecheckAllDueAsync(RecheckDesk desk, CancellationToken cancel)
    {
        while (await desk.RunBatchAsync(Worker, RecheckBatch, cancel) > 0)
        {
            cancel.ThrowIfCancellationRequested();
        }
    }

    private static Action<ITriggerConfigurator<IJob>> Every(TimeSpan interval) =>
        trigger => trigger.StartNow().WithSimpleSchedule(schedule => schedule.WithInterval(interval).RepeatForever());

    private static void Store(IPersistentStoreBuilder store, DatabaseEngine engine)
    {
        store.ProvisionSchema();
        if (engine.Name == DatabaseEngine.PostgreSql)
        {
            store.UsePostgres(NpgsqlFactory.Instance, engine.ConnectionString);
            store.UseClustering();
        }
        else
        {
            store.UseSqlite(Microsoft.Data.Sqlite.SqliteFactory.Instance, engine.Beside("jobs.db").ConnectionString);
        }
    }
}
