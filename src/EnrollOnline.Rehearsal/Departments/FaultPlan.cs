namespace EnrollOnline.Rehearsal.Departments;

/// <summary>The faults ordered so far, one at a time for each department. Safe to change while the server runs.</summary>
public sealed class FaultPlan
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Ordered> orders = [];

    /// <summary>Orders a fault; it takes the place of the department's former one.</summary>
    /// <param name="source">Code of the department.</param>
    /// <param name="fault">What is to go wrong.</param>
    public void Order(string source, Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(fault.EveryNth, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(fault.Milliseconds);
        lock (gate)
        {
            orders[source] = new Ordered(fault);
        }
    }

    /// <summary>Ends a department's fault.</summary>
    public void Clear(string source)
    {
        lock (gate)
        {
            orders.Remove(source);
        }
    }

    /// <summary>The fault in force, or null.</summary>
    public Fault? Of(string source)
    {
        lock (gate)
        {
            return orders.GetValueOrDefault(source)?.Fault;
        }
    }

    /// <summary>The fault that hits this request or question, or null; counts it.</summary>
    internal Fault? Next(string source, bool question)
    {
        lock (gate)
        {
            if (!orders.TryGetValue(source, out var order) || order.Fault.HitsQuestions != question
                || ++order.Seen % order.Fault.EveryNth != 0)
            {
                return null;
            }

            if (++order.Hits >= order.Fault.Times)
            {
                orders.Remove(source);
            }

            return order.Fault;
        }
    }

    private sealed class Ordered(Fault fault)
    {
        public Fault Fault { get; } = fault;

        public int Seen { get; set; }

        public int Hits { get; set; }
    }
}
