using System.Text;

namespace Pipeline.Core.Datasets;

/// <summary>The read-me that lies in the datasets container, in each language, generated from the tables' definitions.</summary>
public static class DatasetReadme
{
    public static string Vietnamese(IEnumerable<TableDefinition> tables) => Text(
        $"""
        # Bộ dữ liệu (phiên bản lược đồ {DatasetSchema.Version})

        - `latest.json` trỏ đến ảnh chụp hiện hành; `manifests/<ảnh chụp>.json` kê mọi tệp của ảnh chụp đó.
        - `files/<bảng>/…/<sha256>.parquet` là các tệp không bao giờ thay đổi. Hãy đọc theo bản kê: mọi bảng khi đó cùng thuộc một ảnh chụp.
        - `current/csv/<bảng>.csv` giữ nguyên đường dẫn để dùng trong Excel. Các tệp này được ghi lần lượt từng bảng, nên trong lúc công bố có thể
          có bảng mới, bảng cũ.
        - `dictionary.csv` giải thích mọi bảng, mọi cột.

        Tệp CSV dùng UTF-8 có BOM, dấu phẩy, xuống dòng CRLF; ô văn bản luôn đặt trong dấu nháy kép, ngày ghi theo ISO, dấu thập phân là dấu chấm. Ô trống
        không có nháy là không có giá trị. Văn bản bắt đầu bằng = + - @ hoặc dấu nháy đơn được thêm một dấu nháy đơn phía trước để bảng tính không chạy nó như công thức.

        Khóa 0 trong mọi bảng chiều là «không xác định». Mỗi chỉ tiêu gồm tử số `_num`, mẫu số `_den` và số thiếu `_missing`; tỷ lệ được tính khi đọc, không lưu sẵn.
        Tử số trống nghĩa là mẫu số bằng 0 hoặc số liệu được giữ kín.

        | Bảng | Tên | Ý nghĩa |
        | --- | --- | --- |

        """,
        tables,
        caption => caption.Vi);

    public static string English(IEnumerable<TableDefinition> tables) => Text(
        $"""
        # Datasets (schema version {DatasetSchema.Version})

        - `latest.json` points to the current snapshot; `manifests/<snapshot>.json` names every file of it.
        - `files/<table>/…/<sha256>.parquet` are files that never change. Read what the manifest names: all tables are of one snapshot then.
        - `current/csv/<table>.csv` keep their paths for Excel. They are written one table after the other, so during a publication some are new
          and some are old.
        - `dictionary.csv` explains every table and column.

        CSV files are UTF-8 with a byte order mark, commas and CRLF; text is always quoted, dates are ISO, decimals have a point. An empty field
        without quotes is no value. Text that begins with = + - @ or an apostrophe has an apostrophe put before it, so that no spreadsheet runs it as a formula.

        Key 0 of every dimension is «unknown». A figure has a numerator `_num`, a denominator `_den` and what is missing, `_missing`; rates are
        computed on reading and never stored. An empty numerator means that the denominator is 0, or that the figure is withheld.

        | Table | Caption | Meaning |
        | --- | --- | --- |

        """,
        tables,
        caption => caption.En);

    private static string Text(string head, IEnumerable<TableDefinition> tables, Func<Bilingual, string> of)
    {
        var text = new StringBuilder(head.ReplaceLineEndings("\n"));
        foreach (var table in tables)
        {
            text.Append("| `").Append(table.Name).Append("` | ").Append(of(table.Caption)).Append(" | ").Append(of(table.Meaning)).Append(" |\n");
        }

        return text.ToString();
    }
}
