using System.Data.Common;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EnrollOnline.Cli.Benches;

/// <summary>
/// Measures at the server: how long each request took from the first line of ours to the last, and how many commands it sent
/// to the database. A request says in a header which step it is; others are not counted.
/// </summary>
internal sealed class SiteMeter : DbCommandInterceptor, IStartupFilter
{
    /// <summary>The header that names the step.</summary>
    public const string Header = "X-Bench-Step";

    private readonly AsyncLocal<Asked?> _asked = new();

    /// <summary>What was measured since the last <see cref="StepFigures.Clear"/>.</summary>
    public StepFigures Figures { get; } = new();

    /// <inheritdoc />
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(MeasureAsync);
        next(app);
    };

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        => new(Counted(result));

    /// <inheritdoc />
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        => Counted(result);

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        => new(Counted(result));

    private async Task MeasureAsync(HttpContext http, RequestDelegate next)
    {
        var step = http.Request.Headers[Header].ToString();
        if (step.Length == 0)
        {
            await next(http);
            return;
        }

        var (asked, start) = (new Asked(), Stopwatch.GetTimestamp());
        _asked.Value = asked;
        await next(http);
        Figures.Add(step, Stopwatch.GetElapsedTime(start).TotalMilliseconds, asked.Commands, http.Response.StatusCode >= 400);
    }

    private T Counted<T>(T result)
    {
        if (_asked.Value is { } asked)
        {
            Interlocked.Increment(ref asked.Commands);
        }

        return result;
    }

    private sealed class Asked
    {
        public int Commands;
    }
}
