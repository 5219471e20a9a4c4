namespace Pipeline.Core.Sheets;

/// <summary>How well a member did their tasks (xếp loại), best first. A self-rating and the cell's agreed rating are kept apart for ever.</summary>
public enum Rating
{
    /// <summary>Hoàn thành xuất sắc nhiệm vụ.</summary>
    Excellent,

    /// <summary>Hoàn thành tốt nhiệm vụ.</summary>
    Good,

    /// <summary>Hoàn thành nhiệm vụ.</summary>
    Completed,

    /// <summary>Không hoàn thành nhiệm vụ.</summary>
    NotCompleted,
}
