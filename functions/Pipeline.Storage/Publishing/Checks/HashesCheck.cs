namespace Pipeline.Storage.Publishing.Checks;

/// <summary>Every file that the manifest names is there, with the bytes that were written.</summary>
internal sealed class HashesCheck : IFileCheck
{
    public string Name => "hashes";

    public Task<IReadOnlyList<CheckFailure>> CheckAsync(FileUnderCheck file, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<CheckFailure>>(
            file.Content is null
                ? [file.Failure(
                    "Thiếu một tệp mà ảnh chụp cần đến. Hãy chạy lại việc công bố để ghi lại tệp, hoặc khôi phục tệp từ bản sao lưu.",
                    "A file that the snapshot needs is missing. Publish again to write it anew, or restore it from a backup.")]
            : file.IsIntact ? []
                : [file.Failure(
                    "Nội dung tệp không khớp mã băm SHA-256 trong bản kê: tệp đã bị hỏng hoặc bị sửa. Hãy công bố lại hoặc khôi phục tệp từ bản sao lưu.",
                    "The file's bytes do not match the SHA-256 in the manifest: it was damaged or changed. Publish again, or restore it from a backup.")]);
}
