using System.Text;
using Microsoft.AspNetCore.Http;

namespace Pipeline.Functions.Web;

/// <summary>What stands at the root where the web app was not built: the API is served all the same.</summary>
internal sealed class NotBuiltPage : IResult
{
    private static readonly byte[] Page = Encoding.UTF8.GetBytes("""
        <!doctype html>
        <html lang="vi">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Chưa có trang web</title>
        <h1>Chưa có trang web</h1>
        <p>Máy chủ đang phục vụ giao diện lập trình (API) tại <code>/api</code>, nhưng trang web chưa được dựng. Hãy chạy lệnh sau (cần Node.js 20.19 trở lên) rồi khởi động lại:</p>
        <h2 lang="en">The web app is not built</h2>
        <p lang="en">The API is served at <code>/api</code>, but the web app was not built. Run this with Node.js 20.19 or later, then start again:</p>
        <pre>dotnet build -p:BuildWeb=true</pre>
        </html>
        """);

    public static NotBuiltPage Instance { get; } = new();

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        WebHeaders.Write(httpContext, forEver: false);
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = Page.Length;
        if (HttpMethods.IsGet(httpContext.Request.Method))
        {
            await response.Body.WriteAsync(Page, httpContext.RequestAborted);
        }
    }
}
