namespace EnrollOnline.Casework.PublicBundles;

/// <summary>Collects the faults of one bundle.</summary>
internal sealed class BundleFaults
{
    private readonly List<BundleFault> _all = [];

    public IReadOnlyList<BundleFault> All => _all;

    public bool None => _all.Count == 0;

    public void Add(string file, int? line, string? column, string zh, string en) =>
        _all.Add(new BundleFault(file, line, column, new(zh, en)));

    public void Add(IEnumerable<BundleFault> faults) => _all.AddRange(faults);

    /// <summary>Compares one published value with the recomputed one.</summary>
    public void Compare(string file, int line, string column, string published, string recomputed)
    {
        if (published != recomputed)
        {
            Add(file, line, column,
                $"公布的是“{published}”，重算得到“{recomputed}”。",
                $"published \"{published}\", recomputed \"{recomputed}\"");
        }
    }
}
