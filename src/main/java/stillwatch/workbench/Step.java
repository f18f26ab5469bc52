package stillwatch.workbench;

/** What undo or redo would act on next: the entry to take back, and what that means in words, "Note on account hl-100013". */
public record Step(long seq, String words) {}
