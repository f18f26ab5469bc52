package stillwatch.timeline.picture;

import stillwatch.casefile.claim.Status;
import stillwatch.drawing.Ink;
import stillwatch.drawing.Shape.Form;
import stillwatch.drawing.Stroke;

/**
 * How what is told is drawn by how it stands: dashed with an open diamond what somebody alleges, solid with a full one what
 * decided claims bear out, dotted and grey what nobody holds to any more. A word stands beside it, never colour alone.
 */
record Look(Ink ink, Ink fill, Stroke stroke, Form form) {
    static Look of(Status status) {
        return switch (status) {
            case CORROBORATED, CONFIRMED -> new Look(Ink.GOOD, Ink.GOOD_SOFT, Stroke.SOLID, Form.DIAMOND);
            case REFUTED, WITHDRAWN -> new Look(Ink.TEXT_3, Ink.SURFACE_2, Stroke.DOTTED, Form.OPEN_DIAMOND);
            case ALLEGED, REPORTED, DISPUTED, UNVERIFIABLE ->
                new Look(Ink.WARN, Ink.WARN_SOFT, Stroke.DASHED, Form.OPEN_DIAMOND);
        };
    }
}
