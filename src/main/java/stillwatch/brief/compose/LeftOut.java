package stillwatch.brief.compose;

import stillwatch.brief.outline.Outline.Withholding;

/**
 * A part of the case this audience does not get.
 *
 * @param item the id by which it is released; never printed
 * @param releasable whether a person may release it for this audience
 */
public record LeftOut(String item, boolean releasable, Withholding told) {}
