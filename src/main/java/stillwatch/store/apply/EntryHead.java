package stillwatch.store.apply;

/** What an entry of the journal says beside its action: its number, when and by whom. */
public record EntryHead(long seq, String at, String by) {}
