using Pipeline.Core.Datasets.Dictionary;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Datasets;

/// <summary>The read-me that lies in the datasets container, in each language, generated from the tables' definitions.</summary>
public static class DatasetReadme
{
    /// <param name="packs">Those whose citations are told.</param>
    public static string Vietnamese(IEnumerable<TableDefinition> tables, IReadOnlyList<RulePack> packs) => Text(
        $"""
        # Bộ dữ liệu (phiên bản lược đồ {DatasetSchema.Version})

        - `latest.json` trỏ đến ảnh chụp hiện hành; `manifests/<ảnh chụp>.json` kê mọi tệp của ảnh chụp đó.
        - `files/<bảng>/…/<sha256>.parquet` là các tệp không bao giờ thay đổi. Hãy đọc theo bản kê: mọi bảng khi đó cùng thuộc một ảnh chụp. Các tháng của
          một năm đã đóng nằm chung một tệp (`firstMonth` đến `lastMonth` trong bản kê); tháng có rất nhiều dòng gồm nhiều tệp.
        - Những gì chỉ các ảnh chụp quá 14 ngày còn dùng nằm ở vùng chứa `archive`, dưới cùng tên.
        - `current/csv/<bảng>.csv` giữ nguyên đường dẫn để dùng trong Excel. Các tệp này được ghi lần lượt từng bảng, nên trong lúc công bố có thể
          có bảng mới, bảng cũ.
        - `current/xlsx/bao-cao-thang-<yyyy-MM>.xlsx` là báo cáo của tháng chính thức hoặc đã điều chỉnh: tóm tắt, biểu đồ, mỗi bảng một trang tính.
          Bảng quá số dòng của một trang tính nằm trong tệp riêng của từng cấp trên; `index.json` kê các tệp.
        - `current/csv/job_log.csv` là nhật ký 1.000 lượt chạy mới nhất, nằm ngoài các ảnh chụp.
        - `dictionary.csv` giải thích mọi bảng, cột, chỉ số và số đo; phần dưới của tệp này là cùng từ điển đó, để đọc.

        Tệp CSV dùng UTF-8 có BOM, dấu phẩy, xuống dòng CRLF; ô văn bản luôn đặt trong dấu nháy kép, ngày ghi theo ISO, dấu thập phân là dấu chấm. Ô trống
        không có nháy là không có giá trị. Văn bản bắt đầu bằng = + - @ hoặc dấu nháy đơn được thêm một dấu nháy đơn phía trước để bảng tính không chạy nó như công thức.

        Khóa 0 trong mọi bảng chiều là «không xác định». Mỗi chỉ số gồm tử số `_num`, mẫu số `_den` và số thiếu `_missing`; tỷ lệ được tính khi đọc, không lưu sẵn.
        Tử số trống nghĩa là mẫu số bằng 0 hoặc số liệu được giữ kín.

        Số liệu đọc được theo hai cách. «Theo thời điểm»: khóa trong bảng sự kiện là đơn vị của tháng đó. «Theo hiện hành»: `current_…_key` của `dim_cell`, `dim_village`,
        `dim_organization` là đơn vị kế thừa vào ngày cuối của tháng mới nhất; dùng khóa chi tiết nhất khác 0 trong chi bộ, thôn, tổ chức, vì chi bộ và thôn theo đúng phần
        của tổ chức bị chia, còn số liệu của cả tổ chức dồn về kế thừa chính. Chỉ cột có `aggregation` là `sum` hoặc `last-month` trong từ điển mới cộng được, khi đó hai
        cách cho cùng một tổng; số tồn (`last-month`) không cộng qua các tháng; khoảng trống, giá trị lớn nhất và cặp chi bộ chỉ có theo thời điểm.

        """,
        new(tables, packs, isVietnamese: true));

    /// <param name="packs">Those whose citations are told.</param>
    public static string English(IEnumerable<TableDefinition> tables, IReadOnlyList<RulePack> packs) => Text(
        $"""
        # Datasets (schema version {DatasetSchema.Version})

        - `latest.json` points to the current snapshot; `manifests/<snapshot>.json` names every file of it.
        - `files/<table>/…/<sha256>.parquet` are files that never change. Read what the manifest names: all tables are of one snapshot then. The months of a
          closed year share a file (`firstMonth` to `lastMonth` in the manifest); a month of very many rows has several.
        - What only snapshots older than 14 days name lies in the container `archive`, under the same names.
        - `current/csv/<table>.csv` keep their paths for Excel. They are written one table after the other, so during a publication some are new
          and some are old.
        - `current/xlsx/bao-cao-thang-<yyyy-MM>.xlsx` is the report of a final or restated month: summary, charts, a sheet for each table. A table with
          more rows than a sheet holds is in a workbook for each supervising level; `index.json` lists the files.
        - `current/csv/job_log.csv` is the log of the last 1,000 runs, outside of the snapshots.
        - `dictionary.csv` explains every table, column, figure and measure; below in this file is the same dictionary, to be read.

        CSV files are UTF-8 with a byte order mark, commas and CRLF; text is always quoted, dates are ISO, decimals have a point. An empty field
        without quotes is no value. Text that begins with = + - @ or an apostrophe has an apostrophe put before it, so that no spreadsheet runs it as a formula.

        Key 0 of every dimension is «unknown». A figure has a numerator `_num`, a denominator `_den` and what is missing, `_missing`; rates are
        computed on reading and never stored. An empty numerator means that the denominator is 0, or that the figure is withheld.

        Figures can be read in two ways. «As it was»: the keys of the facts are the units of that month. «As of a date»: `current_…_key` of `dim_cell`, `dim_village` and
        `dim_organization` is the unit that stands for it on the last day of the newest month. Take the finest key that is not 0 of cell, village and organisation: cells and
        villages go with the right part of an organisation that was split, while figures of the whole organisation go to its principal successor. Only columns whose
        `aggregation` in the dictionary is `sum` or `last-month` add up, and then both ways give one total; a stock (`last-month`) is never summed over months; gaps, maxima
        and pairs exist as it was only.

        """,
        new(tables, packs, isVietnamese: false));

    private static string Text(string head, DictionaryText dictionary) => head.ReplaceLineEndings("\n") + dictionary;
}
