using Pipeline.Local.Demo.Year;

namespace Pipeline.Local.Demo.Play;

/// <summary>The product answered a sheet otherwise than it must: a bug, in it or in the made-up year.</summary>
public sealed class UnexpectedAnswerException(Posting posting, PostedSheet sheet, string got) : Exception(
    $"{sheet.Form.Code} {sheet.Month} {sheet.Unit} on revision {sheet.Base}, posted by {posting.Organization} at {posting.At:u} ({sheet.Habit}), "
    + $"should be answered {sheet.Expected.Status} {sheet.Expected.Problem}, and got {got}.");
