package stillwatch.casefile.claim;

/** What a person makes of something there is; the last one counts. */
public sealed interface Assessment extends Piece permits Affiliation, Evaluation, Judgement, Lineage {}
