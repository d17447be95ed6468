using System.CommandLine;
using EnrollOnline.Casework;
using EnrollOnline.Cli.Installations;
using EnrollOnline.Web.Jobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll worker</c>: runs the jobs without serving pages. Any number of workers share one PostgreSQL database.</summary>
internal static class WorkerCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var engine = new EngineOptions();
        var command = engine.On(new Command("worker", "Run reviews, messages and offers that ran out; settings of departments come from the environment (RecordChecks__...)."));
        command.SetAction((parsed, cancel) => RunAsync(engine.Read(parsed), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Installation installation, CancellationToken cancel)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddEnvironmentVariables();
        builder.Services.AddCasework(installation.Engine, installation.Keys);
        builder.Services.AddReviews(builder.Configuration);
        builder.Services.AddJobs(installation.Engine);
        using var host = builder.Build();
        await host.RunAsync(cancel);
        return ExitCode.Done;
    }
}
