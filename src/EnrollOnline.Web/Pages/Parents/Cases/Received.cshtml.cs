namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>What a guardian reads right after handing in; the address goes on working.</summary>
public sealed class ReceivedModel(CaseDesk desk) : CasePage(desk);
