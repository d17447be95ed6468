using EnrollOnline.RecordChecks.Findings;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace EnrollOnline.RecordChecks.Transport;

/// <summary>Retry with jitter around a circuit breaker around the time for one attempt.</summary>
internal static class ResiliencePipelines
{
    public static ResiliencePipeline<Reply> For(DepartmentOptions options)
    {
        var builder = new ResiliencePipelineBuilder<Reply>();
        if (options.Retries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<Reply>
            {
                MaxRetryAttempts = options.Retries,
                Delay = options.RetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = new PredicateBuilder<Reply>()
                    .Handle<HttpRequestException>()
                    .Handle<IOException>()
                    .Handle<TimeoutRejectedException>()
                    .HandleResult(reply => reply is Reply.Down { MayPass: true }),
            });
        }

        return builder
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<Reply>
            {
                FailureRatio = 0.5,
                MinimumThroughput = options.BreakerFailures,
                SamplingDuration = options.BreakerWindow,
                BreakDuration = options.BreakerRest,
                ShouldHandle = new PredicateBuilder<Reply>()
                    .Handle<HttpRequestException>()
                    .Handle<IOException>()
                    .Handle<TimeoutRejectedException>()
                    .HandleResult(reply => reply is Reply.Down),
            })
            .AddTimeout(options.Timeout)
            .Build();
    }

    /// <summary>Runs one request and turns every failure but the caller's own cancelling into a reply.</summary>
    public static async Task<Reply> RunAsync(
        this ResiliencePipeline<Reply> pipeline,
        DepartmentOptions options,
        Func<CancellationToken, ValueTask<Reply>> attempt,
        CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(attempt, cancellationToken);
        }
        catch (BrokenCircuitException broken)
        {
            return new Reply.Down(broken.RetryAfter ?? options.BreakerRest, SourceDownReason.Resting, MayPass: false);
        }
        catch (TimeoutRejectedException)
        {
            return new Reply.Down(options.AskAgainAfter, SourceDownReason.TimedOut, MayPass: true);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return new Reply.Down(options.AskAgainAfter, SourceDownReason.Unreachable, MayPass: true);
        }
    }
}
