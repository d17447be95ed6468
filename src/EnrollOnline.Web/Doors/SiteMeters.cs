using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace EnrollOnline.Web.Doors;

/// <summary>Adds up what the site's meters say, so that <c>/metrics</c> can be read at any moment.</summary>
public sealed class SiteMeters : IDisposable
{
    // A label that takes endless values must not eat the memory; beyond this, new series are not kept.
    private const int MostSeries = 2_000;

    private static readonly string[] Heard = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "EnrollOnline"];

    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<(Instrument Instrument, string Labels), Series> _series = new();

    /// <summary>Starts listening to ASP.NET Core's request meters and to every meter named EnrollOnline...</summary>
    public SiteMeters()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (Heard.Any(name => instrument.Meter.Name.StartsWith(name, StringComparison.Ordinal)))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<int>((i, value, tags, _) => Add(i, value, tags));
        _listener.SetMeasurementEventCallback<long>((i, value, tags, _) => Add(i, value, tags));
        _listener.SetMeasurementEventCallback<double>((i, value, tags, _) => Add(i, value, tags));
        _listener.Start();
    }

    /// <summary>All series, after asking the observable instruments for their present values.</summary>
    public IEnumerable<(Instrument Instrument, string Labels, Series Series)> Read()
    {
        _listener.RecordObservableInstruments();
        return _series.OrderBy(s => s.Key.Instrument.Name, StringComparer.Ordinal).ThenBy(s => s.Key.Labels, StringComparer.Ordinal)
            .Select(s => (s.Key.Instrument, s.Key.Labels, s.Value));
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = (instrument, PrometheusText.Labels(tags));
        if (_series.Count < MostSeries || _series.ContainsKey(key))
        {
            _series.GetOrAdd(key, static _ => new Series()).Add(value, sets: instrument.GetType().Name.StartsWith("Observable", StringComparison.Ordinal));
        }
    }
}
