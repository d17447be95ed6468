using EnrollOnline.Notices.Documents;

namespace EnrollOnline.Notices.Pango;

/// <summary>Draws who signs, with a sample in the place of the seal that says it is one.</summary>
internal static class SealLayout
{
    private const double Radius = 43;

    private static readonly TextStyle Signer = new(13) { Alignment = Alignment.Centre, Bold = true };
    private static readonly TextStyle Date = new(12) { Alignment = Alignment.Centre };
    private static readonly TextStyle Sample = new(10) { Alignment = Alignment.Centre, Bold = true, Colour = Colour.Cinnabar };

    public static Piece Lay(Canvas canvas, Seal seal, double width)
    {
        var signer = canvas.Measure(seal.Organisation, Signer, width).Height;
        var date = canvas.Measure(seal.SignedOn, Date, width).Height;
        var height = (2 * Radius) + 8 + signer + 4 + date;
        return new(height, (c, x, y) =>
        {
            var middle = x + (width / 2);
            c.Circle(middle, y + Radius, Radius - 1, 2, Colour.Cinnabar);
            c.Circle(middle, y + Radius, Radius - 5, 0.6, Colour.Cinnabar);
            var text = "电子印章\n样式";
            var size = c.Measure(text, Sample, width).Height;
            c.Text(text, Sample, x, y + Radius - (size / 2), width);
            c.Text(seal.Organisation, Signer, x, y + (2 * Radius) + 8, width);
            c.Text(seal.SignedOn, Date, x, y + (2 * Radius) + 8 + signer + 4, width);
        });
    }
}
