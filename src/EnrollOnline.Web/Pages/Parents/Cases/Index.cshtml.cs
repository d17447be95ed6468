namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>One case: what is done, what happens now, what comes next, and what the family can do.</summary>
public sealed class IndexModel(CaseDesk desk) : CasePage(desk);
