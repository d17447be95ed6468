using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace EnrollOnline.Web.Doors;

/// <summary>Writes measurements in the Prometheus text format, version 0.0.4.</summary>
public static class PrometheusText
{
    /// <summary>The media type of the format.</summary>
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    /// <summary>The whole page of figures.</summary>
    public static string Write(SiteMeters meters)
    {
        var text = new StringBuilder();
        var last = "";
        foreach (var (instrument, labels, series) in meters.Read())
        {
            var name = Name(instrument);
            if (name != last)
            {
                text.Append("# HELP ").Append(name).Append(' ').Append(Escape(instrument.Description ?? instrument.Name)).Append('\n');
                text.Append("# TYPE ").Append(name).Append(' ').Append(Kind(instrument)).Append('\n');
                last = name;
            }

            Append(text, name, labels, series, Kind(instrument));
        }

        return text.ToString();
    }

    /// <summary>Labels in the format's own writing, sorted, so that equal sets are equal texts.</summary>
    public static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var pairs = new string[tags.Length];
        for (var i = 0; i < tags.Length; i++)
        {
            var value = Convert.ToString(tags[i].Value, CultureInfo.InvariantCulture) ?? "";
            pairs[i] = $"{Clean(tags[i].Key)}=\"{Escape(value)}\"";
        }

        Array.Sort(pairs, StringComparer.Ordinal);
        return string.Join(',', pairs);
    }

    private static void Append(StringBuilder text, string name, string labels, Series series, string kind)
    {
        var (sum, count, below) = series.Snapshot();
        if (kind != "histogram")
        {
            Line(text, name, labels, sum);
            return;
        }

        for (var i = 0; i < below.Length; i++)
        {
            Line(text, name + "_bucket", With(labels, Series.Bounds[i].ToString(CultureInfo.InvariantCulture)), below[i]);
        }

        Line(text, name + "_bucket", With(labels, "+Inf"), count);
        Line(text, name + "_sum", labels, sum);
        Line(text, name + "_count", labels, count);
    }

    private static void Line(StringBuilder text, string name, string labels, double value)
        => text.Append(name).Append(labels.Length > 0 ? $"{{{labels}}}" : "").Append(' ')
            .Append(value.ToString("R", CultureInfo.InvariantCulture)).Append('\n');

    private static string With(string labels, string bound) => (labels.Length > 0 ? labels + "," : "") + $"le=\"{bound}\"";

    private static string Name(Instrument instrument)
    {
        var unit = instrument.Unit == "s" ? "_seconds" : "";
        return Clean(instrument.Name) + unit + (Kind(instrument) == "counter" ? "_total" : "");
    }

    private static string Kind(Instrument instrument) => instrument.GetType().Name.Split('`')[0] switch
    {
        "Histogram" => "histogram",
        "Counter" or "ObservableCounter" => "counter",
        _ => "gauge",
    };

    private static string Clean(string name) => string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));

    private static string Escape(string value)
        => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
