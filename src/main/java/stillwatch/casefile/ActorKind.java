package stillwatch.casefile;

/** What an actor is, as far as anybody said. */
public enum ActorKind {
    ORG,
    PERSON,
    GROUP,
    UNKNOWN
}
