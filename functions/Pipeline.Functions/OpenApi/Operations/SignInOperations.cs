using Pipeline.Functions.Answers;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class SignInOperations
{
    public static readonly OperationGroup Group = new(typeof(SignInFunctions), new("Đăng nhập", "Signing in"),
    [
        new("SignIn", new("Đăng nhập bằng cách nào", "How one signs in here"), new(
            "Khóa thì luôn dùng được. Nơi có cổng đăng nhập, người của Ban Tổ chức và người vận hành còn đăng nhập được bằng tài khoản cơ quan (Entra ID).",
            "A key always opens. Where there is a gate, people of the board and operators sign in with an account of the office (Entra ID) as well."))
        {
            Gives = [new(200, new("Các địa chỉ đăng nhập và đăng xuất, nếu có cổng.", "Where to sign in and out, if there is a gate."), typeof(SignInView))],
        },
    ]);
}
