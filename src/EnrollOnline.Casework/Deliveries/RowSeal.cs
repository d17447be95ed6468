using System.Buffers.Binary;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.Casework.Deliveries;

/// <summary>Turns rows into what is stored of them, and back.</summary>
internal sealed class RowSeal(PersonalData data, RegisterSheet sheet)
{
    /// <summary>A good row.</summary>
    public RegisterRow Close(int delivery, int line, SheetRow row) => new()
    {
        DeliveryId = delivery,
        Line = line,
        Identity = data.IndexOf($"{sheet.Source}/row", string.Join('\u001F', sheet.Identity.Select(column => Plain(row, column)))),
        Digest = data.IndexOf($"{sheet.Source}/content", string.Join('\u001F', row.Cells)),
        Content = data.EncryptJson(row.Cells, Place(delivery, line)),
    };

    /// <summary>Reads a stored row.</summary>
    public SheetRow Open(RegisterRow row) => new(sheet, data.DecryptJson<string[]>(row.Content, Place(row.DeliveryId, row.Line)));

    /// <summary>Under what a key is stored.</summary>
    public string IndexOf(RegisterKey key) => data.IndexOf($"{sheet.Source}/{key.Kind}", key.Value);

    private static string Plain(SheetRow row, SheetColumn column) => column.Kind == CellKind.PersonNumber
        ? RegisterKey.Person(row.Text(column)).Value
        : Codes.Normalise(row.Text(column));

    // Bound to its place: bytes moved to another line or delivery do not open.
    private static Guid Place(int delivery, int line)
    {
        Span<byte> place = stackalloc byte[16];
        BinaryPrimitives.WriteInt32BigEndian(place, delivery);
        BinaryPrimitives.WriteInt32BigEndian(place[4..], line);
        "register"u8.CopyTo(place[8..]);
        return new Guid(place);
    }
}
