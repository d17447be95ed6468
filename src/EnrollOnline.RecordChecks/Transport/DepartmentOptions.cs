namespace EnrollOnline.RecordChecks.Transport;

/// <summary>How one department is reached. Each department has its own section, <c>RecordChecks:&lt;source&gt;</c>.</summary>
public abstract class DepartmentOptions
{
    /// <summary>False when the county has not connected this source this year: its claims are then not comparable.</summary>
    public bool Connected { get; set; }

    /// <summary>How it gives its records.</summary>
    public DepartmentTransport Transport { get; set; }

    /// <summary>How its files arrive; for <see cref="DepartmentTransport.Files"/>.</summary>
    public DeliveryOptions Delivery { get; set; } = new();

    /// <summary>Root of the department's service; the protocol's paths are put behind it.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>Name of the secret, sent with each question.</summary>
    public string KeyId { get; set; } = "";

    /// <summary>The shared secret, at least 32 characters.</summary>
    public string Secret { get; set; } = "";

    /// <summary>By what questions and answers are signed.</summary>
    public SignatureAlgorithm Signature { get; set; }

    /// <summary>File with the certificates (PEM) of the authorities to trust in place of the machine's, for a department with an
    /// authority of its own; null for the machine's. There is no setting that trusts everybody.</summary>
    public string? CaFile { get; set; }

    /// <summary>How old the data behind an answer may be, in days, where the department says it (<c>asOf</c>); null takes any.</summary>
    public int? OldestAnswer { get; set; }

    /// <summary>Allows http to a host other than this machine. For a closed network that is encrypted by other means.</summary>
    public bool AllowPlainHttp { get; set; }

    /// <summary>Time for one attempt.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Questions in one batch, 1 to 200.</summary>
    public int BatchSize { get; set; } = 100;

    /// <summary>Requests under way at the same time from this process, 1 to 64.</summary>
    public int MaxConcurrency { get; set; } = 4;

    /// <summary>Further attempts after a failure that may pass by itself, 0 to 5.</summary>
    public int Retries { get; set; } = 2;

    /// <summary>Median wait before the first further attempt; doubles, with jitter.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>The source is left alone when at least so many attempts within <see cref="BreakerWindow"/> were made and
    /// half of them failed; 2 or more.</summary>
    public int BreakerFailures { get; set; } = 6;

    /// <summary>See <see cref="BreakerFailures"/>; half a second or more.</summary>
    public TimeSpan BreakerWindow { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the source is left alone; half a second or more.</summary>
    public TimeSpan BreakerRest { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Wait that is put into a <c>SourceDown</c> finding, when the department names none.</summary>
    public TimeSpan AskAgainAfter { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>What is wrong with these options, in words for the operator.</summary>
    public IEnumerable<string> Problems()
    {
        if (!Connected)
        {
            yield break;
        }

        if (BatchSize is < 1 or > 200 || MaxConcurrency is < 1 or > 64 || Retries is < 0 or > 5 || BreakerFailures < 2)
        {
            yield return "BatchSize is 1 to 200, MaxConcurrency 1 to 64, Retries 0 to 5, BreakerFailures 2 or more.";
        }

        foreach (var problem in Transport == DepartmentTransport.Files ? Delivery.Problems(Secret) : HttpProblems())
        {
            yield return problem;
        }
    }

    private IEnumerable<string> HttpProblems()
    {
        if (BaseAddress is not { IsAbsoluteUri: true } || BaseAddress.Scheme is not ("http" or "https"))
        {
            yield return "BaseAddress must be an http or https address.";
        }
        else if (BaseAddress.Scheme == "http" && !BaseAddress.IsLoopback && !AllowPlainHttp)
        {
            yield return "BaseAddress must be https; set AllowPlainHttp only on a network that is encrypted by other means.";
        }

        if (CaFile is not null && !AuthorityFile.IsReadable(CaFile))
        {
            yield return "CaFile must be a readable file with at least one certificate in PEM.";
        }

        if (OldestAnswer is < 0)
        {
            yield return "OldestAnswer is 0 or more.";
        }

        if (KeyId.Length is 0 or > 64 || !KeyId.All(char.IsAscii))
        {
            yield return "KeyId must be 1 to 64 ASCII characters.";
        }

        if (Secret.Length < 32)
        {
            yield return "Secret must be at least 32 characters.";
        }

        var half = TimeSpan.FromMilliseconds(500);
        if (Timeout < TimeSpan.FromMilliseconds(10) || RetryDelay < TimeSpan.Zero || BreakerWindow < half || BreakerRest < half)
        {
            yield return "Timeout is 10 ms or more, RetryDelay not negative, BreakerWindow and BreakerRest half a second or more.";
        }
    }
}
