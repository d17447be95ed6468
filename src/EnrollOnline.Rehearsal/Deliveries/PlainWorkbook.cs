using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace EnrollOnline.Rehearsal.Deliveries;

/// <summary>Writes the least that is a workbook (ECMA-376): one sheet whose cells are all texts, written as a stream.</summary>
internal static class PlainWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static async Task WriteAsync(string path, IEnumerable<string[]> rows, CancellationToken cancel)
    {
        await using var file = File.Create(path);
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        await PartAsync(zip, "[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Types}.worksheet+xml"/></Types>
            """, cancel);
        await PartAsync(zip, "_rels/.rels", $"""
            <Relationships xmlns="{Relations}"><Relationship Id="r1" Type="{OfficeRelations}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """, cancel);
        await PartAsync(zip, "xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{OfficeRelations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>
            """, cancel);
        await PartAsync(zip, "xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Relations}"><Relationship Id="r1" Type="{OfficeRelations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
            """, cancel);
        await using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
        await using var xml = XmlWriter.Create(sheet, new XmlWriterSettings { Async = true });
        await xml.WriteStartElementAsync(null, "worksheet", Main);
        await xml.WriteStartElementAsync(null, "sheetData", Main);
        var line = 0;
        foreach (var row in rows)
        {
            cancel.ThrowIfCancellationRequested();
            await RowAsync(xml, ++line, row);
        }

        await xml.WriteEndDocumentAsync();
    }

    private static async Task RowAsync(XmlWriter xml, int line, string[] cells)
    {
        await xml.WriteStartElementAsync(null, "row", Main);
        await xml.WriteAttributeStringAsync(null, "r", null, line.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < cells.Length; i++)
        {
            await xml.WriteStartElementAsync(null, "c", Main);
            await xml.WriteAttributeStringAsync(null, "r", null, string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + i)}{line}"));
            await xml.WriteAttributeStringAsync(null, "t", null, "inlineStr");
            await xml.WriteStartElementAsync(null, "is", Main);
            await xml.WriteElementStringAsync(null, "t", Main, cells[i]);
            await xml.WriteEndElementAsync();
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    private static async Task PartAsync(ZipArchive zip, string name, string content, CancellationToken cancel)
    {
        await using var part = zip.CreateEntry(name).Open();
        await part.WriteAsync(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{content}"), cancel);
    }
}
