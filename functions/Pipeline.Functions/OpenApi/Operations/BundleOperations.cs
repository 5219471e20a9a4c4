using System.Text.Json.Nodes;
using Pipeline.Functions.Bundles;
using Pipeline.Functions.Edge;
using Pipeline.Storage.Bundles;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class BundleOperations
{
    private const int LongestKey = 200;

    public static readonly OperationGroup Group = new(typeof(BundleFunctions), new("Gói báo cáo", "Bundles"),
    [
        new("Bundles", new("Nhập gói báo cáo", "Hand in a bundle"), new(
            "Báo cáo đã hoàn thành ở nơi không có sóng, trong một tệp do thiết bị ký. Ai có khóa cũng nhập được; chữ ký cho biết báo cáo của tổ chức nào. Nhập lại không thay đổi gì.",
            "Finished sheets from where there is no signal, in a file that a device signed. Anybody with a key may hand it in; the signature says whose the sheets are. Again it changes nothing."))
        {
            Takes =
            [
                new(MediaTypes.Json, Schema.Closed(
                    new Dictionary<string, JsonObject>(StringComparer.Ordinal)
                    {
                        ["pipelineBundle"] = Schema.Integer(1, 1).Said(new("Dạng tệp.", "The file's version.")),
                        ["content"] = Schema.Text.Said(new("Nội dung được ký, là JSON trong một chuỗi.", "What is signed: JSON as one text.")),
                        ["signature"] = Schema.Text.Said(new("ECDSA P-256 với SHA-256, r và s, base64url.", "ECDSA on P-256 with SHA-256, r and s, base64url.")),
                    },
                    "pipelineBundle", "content", "signature"), new("Tệp .pipeline-bundle.", "The .pipeline-bundle file.")),
            ],
            Gives = [new(207, new("Kết quả của từng báo cáo.", "What became of each sheet."), typeof(BundleView))],
        },
        new("Devices", new("Đăng ký thiết bị", "Register a device"), new(
            $"Khóa công khai mà thiết bị dùng để ký gói báo cáo, và giờ của thiết bị. Mỗi khóa tối đa {DeviceStore.MostOfKey} thiết bị.",
            $"The public key that the device signs bundles with, and the device's time. A key has at most {DeviceStore.MostOfKey} devices."))
        {
            Takes =
            [
                new(MediaTypes.Json, Schema.Closed(
                    new Dictionary<string, JsonObject>(StringComparer.Ordinal)
                    {
                        ["publicKey"] = Schema.UpTo(LongestKey).Said(new("Khóa công khai ECDSA P-256 (SubjectPublicKeyInfo, base64url).", "The ECDSA public key on P-256 (SubjectPublicKeyInfo, base64url).")),
                        ["now"] = Schema.Instant.Said(new("Giờ của thiết bị.", "The device's time.")),
                    },
                    "publicKey", "now"), new("Thiết bị.", "The device.")),
            ],
            Gives = [new(200, new("Thiết bị đã được ghi nhận.", "The device is known."), typeof(DeviceView))],
        },
    ]);
}
