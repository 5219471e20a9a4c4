namespace Pipeline.Functions.OpenApi.Operations;

internal static class DocumentOperations
{
    public static readonly OperationGroup Group = new(typeof(DocumentFunctions), new("Tài liệu", "Documents"),
    [
        new("OpenApi", new("Tài liệu này, cho chương trình", "This document, for programs"), new(
            "OpenAPI 3.1, sinh ra từ mã nguồn đang chạy.", "OpenAPI 3.1, made from the code that runs."))
        {
            Gives = [new(200, new("JSON.", "JSON."), null) { MediaType = "application/json" }],
        },
        new("OpenApiYaml", new("Tài liệu này, dạng YAML", "This document, as YAML"), new("Cùng nội dung.", "The same content."))
        {
            Gives = [new(200, new("YAML.", "YAML."), null) { MediaType = "application/yaml" }],
        },
        new("ApiPage", new("Tài liệu này, cho người đọc", "This document, for people"), new(
            "Một trang tự đủ, không gọi máy chủ nào khác.", "A page that needs no other server."))
        {
            Gives = [new(200, new("HTML.", "HTML."), null) { MediaType = "text/html" }],
        },
    ]);
}
