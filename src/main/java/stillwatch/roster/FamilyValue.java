package stillwatch.roster;

import stillwatch.casefile.Family;

/** What an account was seen with of one family: the value most accounts share, and how many there are. */
public record FamilyValue(Family family, String first, int count) {}
