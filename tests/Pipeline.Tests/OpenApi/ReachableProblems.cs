using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Pipeline.Core;

namespace Pipeline.Tests.OpenApi;

/// <summary>
/// Which problems a method can make, found in its compiled code: what it calls, what those call, lambdas and state machines too, within the
/// product. Which of the reachable ones a caller really meets is not known to it: it finds too much rather than too little.
/// </summary>
internal static class ReachableProblems
{
    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => (int)(ushort)c.Value);

    private static readonly ConcurrentDictionary<MethodBase, MethodBase[]> Known = new();

    /// <summary>The names of the factories of <see cref="Problem"/>.</summary>
    public static IReadOnlySet<string> From(MethodInfo method)
    {
        var (seen, open, found) = (new HashSet<MethodBase>(), new Stack<MethodBase>([method]), new SortedSet<string>(StringComparer.Ordinal));
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            if (next is MethodInfo { DeclaringType: { } owner } factory && owner == typeof(Problem) && factory.ReturnType == typeof(Problem) && factory.IsStatic)
            {
                found.Add(factory.Name);
                continue;
            }

            Array.ForEach(Known.GetOrAdd(next, Called), open.Push);
        }

        return found;
    }

    private static MethodBase[] Called(MethodBase method)
    {
        var called = new List<MethodBase>();
        if (method.GetCustomAttribute<StateMachineAttribute>() is { } machine)
        {
            called.AddRange(machine.StateMachineType.GetMethods(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance).Where(m => m.Name == "MoveNext"));
        }

        if (method.GetMethodBody()?.GetILAsByteArray() is { } code)
        {
            called.AddRange(Tokens(code).SelectMany(t => Resolve(method, t)));
        }

        return [.. called.Where(m => m.DeclaringType is { } type && type.Assembly.GetName().Name!.StartsWith("Pipeline.", StringComparison.Ordinal))];
    }

    /// <summary>Metadata tokens of methods, and of static fields: who reads one runs its type's initialiser.</summary>
    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? 0xFE00 | code[at + 1] : code[at];
            var op = Codes[value];
            at += value > 0xFF ? 2 : 1;
            if (op.OperandType is OperandType.InlineMethod or OperandType.InlineTok || op == OpCodes.Ldsfld || op == OpCodes.Ldsflda)
            {
                yield return BitConverter.ToInt32(code, at);
            }

            at += op.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<MethodBase> Resolve(MethodBase method, int token)
    {
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, ofType, ofMethod) switch
        {
            MethodBase called => [called],
            FieldInfo { IsStatic: true, DeclaringType.TypeInitializer: { } initialiser } => [initialiser],
            _ => [],
        };
    }
}
