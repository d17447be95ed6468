using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.RecordChecks.Tests;

/// <summary>Made-up people with true check digits.</summary>
internal static class People
{
    public static readonly PersonAsked Child = Person("王梓涵", "14010520180315001");
    public static readonly PersonAsked Mother = Person("李静", "14010519900612002");
    public static readonly PersonAsked Father = Person("王建国", "14010519880101003");
    public static readonly PersonAsked Grandfather = Person("王德福", "14010519580705001");
    public static readonly PersonAsked Stranger = Person("赵无关", "11010119700101001");
    public static readonly PersonAsked Foreigner = new("Anna Müller", null);

    public static readonly PersonAsked WithPassport = Holder("Anna Müller", IdDocumentKind.Passport, "E12345678");
    public static readonly PersonAsked FromHongKong = Holder("陳大文", IdDocumentKind.HongKongMacaoTravelPermit, "H12345678");

    public static PersonAsked Person(string name, string seventeen) =>
        new(name, ResidentIdNumber.Parse(Number(seventeen)));

    public static PersonAsked Holder(string name, IdDocumentKind kind, string number) =>
        IdDocument.TryRead(kind, number, out var document) == IdNumberProblem.None
            ? new(name, null, document)
            : throw new FormatException(number);

    public static string Number(string seventeen) => seventeen + IdNumberRules.CheckCharacter(seventeen);

    public static string Digits(this PersonAsked person) => person.Id!.Reveal();
}
