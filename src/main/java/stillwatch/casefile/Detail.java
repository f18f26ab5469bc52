package stillwatch.casefile;

/** A named value that came with a record and has no place of its own; kept so that nothing that was imported is lost. */
public record Detail(String name, String value) {}
