package stillwatch.intake.delimited;

/** What keeps a row from being cells: in which cell (counted from 0, -1 where no cell can be named), and why. */
public record Trouble(int cell, String reason) {}
