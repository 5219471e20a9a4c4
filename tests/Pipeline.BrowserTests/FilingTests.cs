using static Microsoft.Playwright.Assertions;

namespace Pipeline.BrowserTests;

/// <summary>The clerk's main job, on a phone and on a computer. Each test has sheets of its own, so none stands in another's way.</summary>
public sealed class FilingTests(Site site)
{
    [Theory]
    [InlineData(Device.Phone, "XA-NAM-DICH-CB01")]
    [InlineData(Device.Desktop, "XA-NAM-DICH-CB02")]
    public async Task A_clerk_fills_a_sheet_is_corrected_and_gets_a_receipt(Device device, string cell)
    {
        await using var clerk = await site.NewDeviceAsync(device);
        await clerk.SignInAsync();
        await clerk.PictureAsync("my-month");
        await clerk.OpenAsync("cell-meetings", cell);

        await clerk.SendAsync();
        await Expect(clerk.Page.GetByText("Chưa có «Ngày họp».")).ToBeVisibleAsync();
        await Expect(clerk.Field("Ngày họp")).ToBeFocusedAsync();
        await clerk.PictureAsync("something-is-missing");

        await clerk.FillMeetingAsync(present: "99");
        await Expect(clerk.Page.GetByText("lớn hơn số đảng viên phải dự")).ToBeVisibleAsync();
        await Expect(clerk.Field("Có mặt")).ToHaveAttributeAsync("aria-invalid", "true");
        await clerk.PictureAsync("the-server-corrects");

        await clerk.FillAsync("Có mặt", "3");
        await Expect(clerk.Page.GetByText("Đã kiểm tra, sẵn sàng gửi")).ToBeVisibleAsync();
        await clerk.SendAsync();
        await clerk.HasReceiptAsync();
        await clerk.PictureAsync("receipt");
        clerk.HasSeenNoFault();
    }

    [Theory]
    [InlineData(Device.Phone, "XA-NAM-DICH-CB03")]
    [InlineData(Device.Desktop, "XA-NAM-DICH-CB04")]
    public async Task A_sheet_finished_without_a_signal_outlives_a_reload_and_goes_out_by_itself(Device device, string cell)
    {
        await using var clerk = await site.NewDeviceAsync(device);
        await clerk.SignInAsync();
        await clerk.OpenAsync("cell-meetings", cell);
        await clerk.InstalledAsync();
        await clerk.SignalAsync(false);

        await clerk.FillMeetingAsync(present: "99");
        await Expect(clerk.Page.GetByText("lớn hơn số đảng viên phải dự")).ToBeVisibleAsync();
        await clerk.FillAsync("Có mặt", "3");
        await Expect(clerk.Page.GetByText("lớn hơn số đảng viên phải dự")).ToBeHiddenAsync();
        await clerk.KeptAsync();
        await clerk.Page.ReloadAsync();
        await Expect(clerk.Field("Có mặt")).ToHaveValueAsync("3");
        await Expect(clerk.Field("Ngày họp")).ToHaveValueAsync("05/01/2020");
        await clerk.SendAsync();
        await Expect(clerk.Page.GetByText("Chờ có sóng để gửi")).ToBeVisibleAsync();
        await clerk.Page.ReloadAsync();
        await Expect(clerk.Page.GetByText("Chờ có sóng để gửi")).ToBeVisibleAsync();
        await clerk.PictureAsync("waiting-for-a-signal");

        await clerk.SignalAsync(true);
        await clerk.HasReceiptAsync();
        clerk.HasSeenNoFault();
    }

    [Theory]
    [InlineData(Device.Phone, "XA-NAM-DICH-CB05")]
    [InlineData(Device.Desktop, "XA-NAM-DICH-CB06")]
    public async Task Of_two_devices_the_second_sees_both_versions_and_chooses(Device device, string cell)
    {
        await using var first = await site.NewDeviceAsync(device);
        await using var second = await site.NewDeviceAsync(device);
        foreach (var clerk in (Clerk[])[first, second])
        {
            await clerk.SignInAsync();
            await clerk.OpenAsync("cell-meetings", cell);
            await clerk.FillMeetingAsync(present: clerk == first ? "3" : "2");
        }

        await first.SendAsync();
        await first.HasReceiptAsync();
        await second.SendAsync();
        await Expect(second.Page.GetByText("Biểu này có hai bản")).ToBeVisibleAsync();
        await second.LookAsync("two-versions");

        await second.Page.GetByLabel("Của tôi").CheckAsync();
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Tiếp tục với bản đã ghép" }).ClickAsync();
        await Expect(second.Page.GetByText("Thay đổi so với bản 1 đã nhận")).ToBeVisibleAsync();
        await second.PictureAsync("what-changes");
        await second.SendAsync();
        await Expect(second.Page.GetByText("Bản 2 ·")).ToBeVisibleAsync();
        second.HasSeenNoFault();
    }

    [Fact]
    public async Task A_nil_report_is_filed_with_its_reason()
    {
        await using var clerk = await site.NewDeviceAsync(Device.Phone);
        await clerk.SignInAsync();
        await clerk.OpenAsync("village-meetings", "C-NAM-DICH-T01");

        await clerk.Page.GetByText("Không phát sinh").ClickAsync();
        await clerk.SendAsync();
        await Expect(clerk.Page.GetByText("Hãy ghi lý do, không nêu tên người.")).ToBeVisibleAsync();
        await clerk.Page.GetByLabel("Lý do không phát sinh").FillAsync("Thôn hoãn họp do rét đậm.");
        await clerk.SendAsync();

        await clerk.HasReceiptAsync();
        await Expect(clerk.Page.GetByText("Thôn hoãn họp do rét đậm.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_correction_shows_what_it_changes_and_becomes_the_next_revision()
    {
        await using var clerk = await site.NewDeviceAsync(Device.Phone);
        await clerk.SignInAsync();
        await clerk.OpenAsync("new-rural", "C-NAM-DICH");
        await clerk.FillAsync("Số tiêu chí đạt", "11");
        await clerk.SendAsync();
        await clerk.HasReceiptAsync();

        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Sửa" }).ClickAsync();
        await clerk.FillAsync("Số tiêu chí đạt", "12");
        await Expect(clerk.Page.Locator(".changes")).ToContainTextAsync("11 → 12");
        await clerk.SendAsync();

        await Expect(clerk.Page.GetByText("Bản 2 ·")).ToBeVisibleAsync();
    }
}
