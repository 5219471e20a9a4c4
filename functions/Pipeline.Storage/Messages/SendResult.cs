namespace Pipeline.Storage.Messages;

/// <summary>What came of one attempt. Of the receiver's answer nothing but its status is kept.</summary>
/// <param name="Status">The HTTP status; null where there was no answer.</param>
/// <param name="RetryAfter">How long the receiver asks to wait, if it does.</param>
internal readonly record struct SendResult(int? Status, bool TimedOut = false, TimeSpan? RetryAfter = null)
{
    public bool IsTaken => Status is >= 200 and <= 299;

    /// <summary>The receiver says that there is nobody any more, and that it wants to be left alone.</summary>
    public bool IsGone => Status == 410;
}
