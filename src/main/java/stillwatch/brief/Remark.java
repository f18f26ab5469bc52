package stillwatch.brief;

import stillwatch.claims.wording.Finding;

/** Something in the wording of a brief that its claims do not carry; {@code where} says in which part of it. */
public record Remark(String where, String text, Finding finding) {}
