using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Site;

/// <summary>A form shown again because of errors says so to machines too: 422 instead of 200.</summary>
public sealed class UnreadableFormAnswer : IResultFilter
{
    /// <summary>Sets the status just before the page is drawn.</summary>
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is PageResult { StatusCode: null } page && !context.ModelState.IsValid && HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }

    /// <summary>Nothing is left to do.</summary>
    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
