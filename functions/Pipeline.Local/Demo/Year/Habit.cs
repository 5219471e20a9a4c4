namespace Pipeline.Local.Demo.Year;

/// <summary>Why a clerk posts a sheet. Between them they walk through every answer that the intake gives (ARCHITECTURE, A submission).</summary>
public enum Habit
{
    /// <summary>A first revision with rows.</summary>
    Filed,

    /// <summary>«Nothing to report», with a reason.</summary>
    NilReport,

    /// <summary>A next revision that names the one it replaces.</summary>
    Correction,

    /// <summary>A correction from a device that has not seen the current revision: refused.</summary>
    StaleCorrection,

    Withdrawal,

    /// <summary>The sheet filed anew after its withdrawal.</summary>
    Refiling,

    /// <summary>The same content again, because the first answer got lost on the way: the same receipt.</summary>
    PostedAgain,

    /// <summary>Figures that break a rule: refused, and filed rightly soon after.</summary>
    WrongFigures,

    /// <summary>After the lock: refused.</summary>
    AfterLock,

    /// <summary>After the lock, for the board to let in.</summary>
    ForRestatement,

    /// <summary>A slip that breaks no rule: taken, marked as unusual, and corrected.</summary>
    Mistyped,

    /// <summary>Posted again to say that what is unusual is right.</summary>
    Confirmed,
}
